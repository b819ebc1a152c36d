import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

const places =
  /^([^，、的\d]{0,12}(?:省份|省区市|[省市县区]|乡镇|街道|社区|村|机构|企业|敬老院|养老院|福利院|中心|站|食堂|学校))(?=[^，、的\d]{0,10}(?:规模|人数|总数|收入|面积|金额|总?床位数?)(?:已?达到?|为|约|超过?)*$)/

/** 中西部|22个|省份脱贫人口务工规模达3224.8万人 → 省份: the places that are counted, before what is measured in them by the next number. */
export function measuredPlaces({ mark, next }: Statement, tail: string): string | undefined {
  return next && /^[个家所]$/.test(mark.unit) ? places.exec(tail)?.[1] : undefined
}

const placesIn = /^[^，、的\d]{0,8}?(?:[省市县区州乡镇村](?:（[^）]{1,6}）)?|乡镇|街道|社区)(?=(?!服务|管理|发展|活动)[^，、的\d（）]{4,})/

const openPlace = /在[^，。；]{0,40}$/

/** 在|30个|县建设运营服务中心 → 县: where the places end in which something is done; -1 where nothing is said to be. */
export function placesWhereDone(raw: string, tail: string): number {
  const end = openPlace.test(raw) ? (placesIn.exec(tail)?.[0].length ?? -1) : -1
  return end > 0 && openingVerbLength(tail.slice(end)) > 0 ? end : -1
}

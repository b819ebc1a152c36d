import { clean } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { openingVerbLength } from './trim-phrase.ts'

const means =
  /^([^，]{2,12}?)(?:主要)?(?:通过|依托|借助|采取|利用|凭借)[^，]{2,}(?:举措|措施|方式|形式|模式|机制|平台|途径|办法|手段|渠道|力量|优势|资源|活动)$/

/** 四个|社区通过多样的举措，为孩子们打造暑托班|: the means are no name of what is done; that stands in the next clause. The tail as it was where it tells of none. */
export function pastMeans(tail: string, { paragraph: { folded, reflowed }, clause }: Statement): string {
  const noun = folded[clause.end] === '，' ? means.exec(tail)?.[1] : undefined
  if (!noun) return tail
  const next = /^[^，。；：\d]{3,24}(?=[，。；])/.exec(folded.slice(clause.end + 1, clause.end + 27))?.[0]
  if (!next || !(openingVerbLength(next) > 0 || /^[为向给对]/.test(next))) return tail
  return noun + clean(reflowed.text.slice(clause.end + 1, clause.end + 1 + next.length))
}

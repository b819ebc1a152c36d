import type { QuantityMark, RegionMark } from '../../nlcst/mark.ts'

/** 托养中心位于某区某乡，住有30名: where something lies, its numbers in the next clauses are. */
export const liesIn = (folded: string, place: RegionMark): boolean => !place.relative && isSite(folded, place)

/** 以甘肃为试点，建成100多所; 以驻马店市为例，目前已为8000人进行康复: what is told as an example is of the place it is taken from. */
export const isTakenFor = (folded: string, place: RegionMark): boolean =>
  !place.relative && folded[place.start - 1] === '以' && /^为(?:试点|例)，/.test(folded.slice(place.end, place.end + 4))

const isSite = (folded: string, place: RegionMark): boolean =>
  (/(?:位于|坐落于|坐落在|地处|建在|设在|援建|选址|落户)$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) ||
    // 首座在某市, 第二所于3月在某县
    /(?:^|[，。；])(?:首|第[一二三四五六七八九十\d]{1,2}|另一)[所座个家处批](?:于[^，。；]{2,8})?在$/.test(
      folded.slice(Math.max(0, place.start - 18), place.start),
    )) &&
  !/^[^，。；]{0,8}(?:交界|之间|以[东西南北]|[东西南北]侧)/.test(folded.slice(place.end, place.end + 12))

/** 拥军街在某市亮相，160家商户提供优惠: what is to be seen at a place is of it in the next clause, too. */
export const isShownAt = (folded: string, place: RegionMark): boolean =>
  !place.relative &&
  folded[place.start - 1] === '在' &&
  /^[^，。；\d]{0,6}(?:挂牌|亮相|揭牌|启用|开业|落成|投用|成立|落户|开街)[^，。；]{0,4}，|^(?:率先)?(?:开展|启动|实施)[^，。；\d]{2,12}试点(?:工作)?，/.test(
    folded.slice(place.end, place.end + 24),
  )

/** Where the clause itself says that what it counts is done, or that those are whom somebody helps. */
export const isDoneAt = (folded: string, place: RegionMark, mark: QuantityMark, clause: number): boolean =>
  isHelped(folded, place, mark) || isDone(folded, place, mark, clause)

/** 该项目已在重庆、海南等地援建|40个|. */
const isDone = (folded: string, place: RegionMark, mark: QuantityMark, clause: number): boolean =>
  !place.relative &&
  place.start >= clause &&
  /(?:已经?|先后|累计|共|还|也|又|分别|曾|正|将|拟)在$/.test(folded.slice(Math.max(0, place.start - 4), place.start)) &&
  /^(?:[、和与及][^，。；：、\d]{2,8})*(?:等地?)?(?:建|[援捐修兴新改]建|开展|设立|设置|举办|捐[赠助]|资助|实施|培训|帮扶|救助|发放|落地|投放|开设|成立|打造|招收|招募|吸纳)[^，。；]*$/.test(
    folded.slice(place.end, mark.outer.start),
  )

/** “一对一帮扶”某县某村困难老党员|39人|: where those are whom somebody helps. */
const isHelped = (folded: string, place: RegionMark, mark: QuantityMark): boolean =>
  !place.relative &&
  /^[人名位户]$/.test(mark.unit) &&
  /(?:帮扶|慰问|资助|救助|看望|探访)”?$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) &&
  /^[\u4e00-\u9fff、]{2,26}$/.test(folded.slice(place.end, mark.outer.start))

/** 赴湘黔两地|8所|学校: where somebody goes, who is named before. */
export const isReached = (folded: string, place: RegionMark): boolean =>
  /(?:[赴在到]|深入|走进|前往)$/.test(folded.slice(Math.max(0, place.start - 2), place.start))

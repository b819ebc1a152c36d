import type { RegionMark } from '../../nlcst/mark.ts'

/** 建成河湟中学、达日育英学校，…增长49%: the name of a thing in a list of what was done says nothing of the clauses behind it. */
export const isThingListed = (folded: string, mark: RegionMark, clause: number): boolean =>
  (!mark.relative && mark.start < clause && opened.test(folded.slice(mark.end, mark.end + 80))) || isOfList(folded, mark, clause)

/** |广州|国家版本馆、某某艺术中心等文化设施建成使用，…. */
const opened =
  /^[^，。；：、的]{2,12}(?:馆|中心|院|剧场|公园|广场|大桥|基地|园)(?:[、和与及][^，。；：、]{2,16})*等[^，。；]{2,14}(?:建成|落成|竣工|投用|启用|开放|开工)(?:使用|投用|开放)?，/

const isOfList = (folded: string, { start, end, relative }: RegionMark, clause: number): boolean =>
  !relative &&
  folded[start - 1] === '、' &&
  // 在芦山地震、松原地震850人次的民众
  (/^[\d.]*级?(?:特大)?地震/.test(folded.slice(end, end + 8)) || (start < clause && wasDone(folded, start, end)))

const wasDone = (folded: string, start: number, end: number): boolean =>
  /^[^，。；：、]{2,16}(?:[、和与及][^，。；：、]{2,16})*，/.test(folded.slice(end, end + 60)) &&
  /(?:^|[，。；])(?:[^，。；、]{0,4})?(?:建成|新建|建立|成立|启用|打造|获批|创建|获评)[^，。；、]{2,24}、(?:[^，。；、]{2,24}、)*$/.test(
    folded.slice(Math.max(0, start - 80), start),
  )

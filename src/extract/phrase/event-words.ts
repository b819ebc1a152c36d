import type { NamingContext } from '../indicator/naming.ts'

const venue = /(?:^|[；。])([^，。；：\d]{2,12}(?:专场|分会场|会场|赛区|专区))(?:上|中)?，?(?:共?有|组织|吸引|设|提供|推出|汇集|集中|邀请|达成|现场|共)[^；]*$/

/** 医药行业专场组织单位30家，提供岗位120个，招聘需求|505人次: the part of an event that its sentence, or its part of it, tells of. */
export function venueOf({ statement: { paragraph, sentence, clause }, previous }: NamingContext): string {
  return previous ? (venue.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1] ?? '') : ''
}

const met = /^[^，、的]{2,4}?(?:群众|居民|村民|市民|老人|职工|求助者|当事人|来访者)(?=[^、的者]{2}.{2})/

/** 接待群众|核查补贴、低保等事项: in a long phrase, those who are met are what is counted by the visit. */
export const metPeople = (lead: string): string | undefined => met.exec(lead)?.[0]

const begun =
  /(?:^|[，；])(?:自从?|从)?((?![自从去今前本当])[^，。；：\d]{2,16}?)(?:正式|全面|在[^，。；]{1,8}|[自从]\d{4}年(?:\d{1,2}月)?)*(?:启动|实施|开展|推行|推出|运行|成立|开业|运营|建成|设立)以来，[^；]*$/

/** 长护险试点启动以来，累计惠及|8000人: what was begun is what has done so since; '' where the sentence tells of none. */
export function begunBefore({ statement: { paragraph, sentence, clause } }: NamingContext): string {
  const { folded, reflowed } = paragraph
  const told = begun.exec(folded.slice(sentence.start, clause.start))
  if (!told) return ''
  const at = sentence.start + told.index + told[0].indexOf(told[1]!)
  return reflowed.text.slice(at, at + told[1]!.length).replace(/(?<=.{2})(?:工作|活动|制度)$/, '')
}

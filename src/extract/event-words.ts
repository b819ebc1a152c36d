import type { NamingContext } from './naming.ts'

const venue = /(?:^|[；。])([^，。；：\d]{2,12}(?:专场|分会场|会场|赛区|专区))(?:上|中)?，?(?:共?有|组织|吸引|设|提供|推出|汇集|集中|邀请|达成|现场|共)[^；]*$/

/** 医药行业专场组织单位30家，提供岗位120个，招聘需求|505人次: the part of an event that its sentence, or its part of it, tells of. */
export function venueOf({ statement: { paragraph, sentence, clause }, previous }: NamingContext): string {
  return previous ? (venue.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1] ?? '') : ''
}

const met = /^[^，、的]{2,4}?(?:群众|居民|村民|市民|老人|职工|求助者|当事人|来访者)(?=[^、的者]{2}.{2})/

/** 接待群众|核查补贴、低保等事项: in a long phrase, those who are met are what is counted by the visit. */
export const metPeople = (lead: string): string | undefined => met.exec(lead)?.[0]

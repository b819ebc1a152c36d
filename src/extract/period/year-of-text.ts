import type { AnnotatedParagraph } from '../../nlcst/mark.ts'

/** The year of the one bulletin that a text without a date names as its source (《2025年统计公报》), else the only year whose whole it tells of: 2014年，…。全年…. */
export const yearOfText = (paragraphs: AnnotatedParagraph[]): number | undefined => onlyBulletin(paragraphs) ?? onlyYear(paragraphs)

function onlyBulletin(paragraphs: AnnotatedParagraph[]): number | undefined {
  const years = new Set<string>()
  for (const { folded } of paragraphs)
    if (folded.includes('公报》')) for (const [, year] of folded.matchAll(/《[^》]{0,24}?((?:19|20)\d{2})\s?年[^》]{0,24}公报》/g)) years.add(year!)
  return years.size === 1 ? Number([...years][0]) : undefined
}

/** 2012年全市民政工作会议今天召开: the year that the text opens with, of what takes place as it is told. */
export function yearOfMeeting(paragraphs: AnnotatedParagraph[]): number | undefined {
  const body = paragraphs.find(({ node }) => node.data.role === 'body')
  const year = body && takesPlaceNow.exec(body.folded.slice(0, 60))?.[1]
  return year ? Number(year) : undefined
}
const takesPlaceNow =
  /^\s*((?:19|20)\d{2})年(?!来|以来|底|末|\d|[上下]半)[^，。；]{2,28}?(?:会议?|大会|论坛|仪式|活动|启动式|新闻发布会)(?:今天|今日|昨天|昨日|日前|近日|\d{1,2}月\d{1,2}日|\d{1,2}日)(?:上午|下午)?(?:在[^，。；]{2,14})?(?:召开|举行|启动|开幕|举办)/

/** 中新网某地8月8日电 “2023年上半年…: the day of a report that opens with the half year or the quarters just over. */
export function filedDay(body: string): string | undefined {
  const [, month, day, year, span] = filedOn.exec(body.slice(0, 120)) ?? []
  return year && justOver[span!]!.includes(Number(month)) ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : undefined
}
const filedOn = /(\d{1,2})月(\d{1,2})日[电讯][^。；]{0,40}?(20\d{2})年(上半年|一季度|前三季度)(?!以来)/
/** The months in which the press tells of a half year or of quarters. */
const justOver: Record<string, number[]> = { 上半年: [7, 8, 9], 一季度: [4, 5, 6], 前三季度: [10, 11, 12] }

/** 2022年是极不平凡的一年。…。全年…: the year that a body opens by calling one of a kind. */
export function yearReviewed(paragraphs: AnnotatedParagraph[]): number | undefined {
  const body = paragraphs.find(({ node }) => node.data.role === 'body')
  const year = body && oneOfAKind.exec(body.folded.slice(0, 160))?.[1]
  return year ? Number(year) : undefined
}
const oneOfAKind =
  /^\s*(?:一、\s?)?((?:19|20)\d{2})年是[^。；]{0,100}?(?:平凡|寻常|关键|重要|开局|收官|起步|攻坚|决胜|挑战|深化|贯彻|落实|意义)[^。；]{0,40}?(?:(?<!第)一年|之年)/

/** The year whose whole a body without a date tells of, where it names no other: 2014年，…。全年…. */
function onlyYear(paragraphs: AnnotatedParagraph[]): number | undefined {
  const years = new Set<string>()
  let whole = false
  for (const { node, folded, marks } of paragraphs) {
    if (node.data.role !== 'body') continue
    for (const mark of marks) {
      if (mark.type !== 'time' || mark.relative || mark.text.includes('五')) continue
      for (const date of [mark.from, mark.to]) if (date) years.add(date.slice(0, 4))
      whole ||=
        mark.from !== undefined &&
        mark.from.endsWith('-01-01') &&
        (mark.to?.endsWith('-12-31') ?? false) &&
        /^(?:度|全年)?，/.test(folded.slice(mark.end, mark.end + 3))
    }
  }
  return whole && years.size === 1 ? Number([...years][0]) : undefined
}

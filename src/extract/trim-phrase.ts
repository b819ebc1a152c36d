import { changeVerbs, leadingIn, openers, openingVerbs, predicateVerbs } from '../lexicon/indicator-words.ts'
import type { AnnotatedParagraph, Interval } from '../nlcst/mark.ts'

const longestFirst = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')
/** What a level is set for each of, before the amount: 每人每月, 月人均. */
export const perWords = '每(?:人|户|床|位|名|例|生|人次|张床位?|个?月|年|日|天|次|学年|学期|亩|公里)|[月年日]人均|人均|户均|人月均'
const leadIn = new RegExp(
  `(?:${longestFirst(leadingIn)}|(?:统一|逐步)?(?:${changeVerbs}|调|调整|上调|下调)(?:到|至|为)|${perWords}|由|从|只|计|合计为|月均|在内)+$`,
)
const opener = new RegExp(`^(?:${longestFirst(openers)}|第?[一二三四五六七八九十]+(?:是|要)|\\d{1,2}[.、．]|[、，“]?(?=[、，]))`)
const openingVerb = new RegExp(`^(?:${longestFirst(openingVerbs)})+(?:了|出|起|好)?`)
const predicate = new RegExp(`(?:${longestFirst(predicateVerbs)})|(?:就业|创业|增收|脱贫)+$`)
const local =
  /^在?(?:全国|全省|全市|全县|全区|全州|全盟|全旗|全镇|全乡|我国|我省|我市|我县|我区|本省|本市|本县|本区|该省|该市|该县|该区|各地|各级|省内|市内)(?:范围内)?/

/** Drops from both ends of `[start, end)` what names nothing: openers, times, regions, punctuation; and the words that lead to a numeral. */
export function trimBefore(paragraph: AnnotatedParagraph, { start, end }: Interval): Interval {
  const { folded, marks } = paragraph
  for (let changed = true; changed && start < end; ) {
    changed = false
    const text = folded.slice(start, end)
    const skip = /^[\s、，：）”—-]+/.exec(text)?.[0] ?? opener.exec(text)?.[0] ?? local.exec(text)?.[0]
    if (skip) {
      start += skip.length
      changed = true
      continue
    }
    const mark = marks.find((m) => (m.type === 'time' || m.type === 'region') && m.start <= start && m.end > start && m.end <= end)
    if (mark && !(mark.type === 'region' && isInsideName(folded, mark.end))) {
      start = mark.end
      changed = true
    }
  }
  for (let changed = true; changed && start < end; ) {
    changed = false
    const text = folded.slice(start, end)
    const cut = leadIn.exec(text)?.[0].length ?? /[\s、，：（“的—-]+$/.exec(text)?.[0].length ?? 0
    if (cut > 0) {
      end -= cut
      changed = true
      continue
    }
    const mark = marks.find((m) => m.type === 'time' && m.end === end && m.start >= start)
    if (mark) {
      end = mark.start
      changed = true
    }
  }
  return { start, end: Math.max(start, end) }
}

/** A region that goes on into an organisation or a name is part of it (温州市民政局, 广西智慧养老服务平台). */
function isInsideName(text: string, at: number): boolean {
  return /^(?:民政[厅局部]|残联|慈善|人社|财政|教育|卫健|智慧|红十字|团委|妇联|总工会|[^，。；、]{0,4}(?:厅|局|委|联合会|协会|平台|行动))/.test(
    text.slice(at, at + 12),
  )
}

/** Drops 的 and joints before the noun, and the punctuation and joints behind it. */
export function trimAfter(paragraph: AnnotatedParagraph, { start, end }: Interval): Interval {
  const text = paragraph.folded.slice(start, end)
  const newsroom = /记者|本报|通讯员|近日|日前|[^，]{2,8}\d{1,2}月\d{1,2}日讯/.exec(text)
  if (newsroom && newsroom.index > 1) end = start + newsroom.index
  start += /^[\s的、]+/.exec(text)?.[0].length ?? 0
  end -= /(?:[\s、，：（“—-]|和|与|及|以及|并|共|其中)+$/.exec(paragraph.folded.slice(start, end))?.[0].length ?? 0
  return { start, end: Math.max(start, end) }
}

/** Length of the verb that opens a phrase (新增, 建设了), 0 where it opens with a noun. */
export function openingVerbLength(text: string): number {
  return openingVerb.exec(text)?.[0].length ?? 0
}

/** Where in a phrase the predicate begins that is said of its noun, or -1; quotes and brackets are not searched. */
export function predicateAt(text: string): number {
  const open = text.replace(/“[^”]*”|《[^》]*》|（[^）]*）/g, (quoted) => '\0'.repeat(quoted.length))
  return predicate.exec(open)?.index ?? -1
}

import {
  foundingVerbs,
  fundNouns,
  genericOpenings,
  notApproaches,
  notProgrammeBefore,
  notProgrammeStart,
  platformScopes,
  platformVerbs,
  programmeNouns,
  programmeVerbs,
  quotedProgrammeNouns,
} from '../../lexicon/policy-nouns.ts'
import { sentenceAt } from '../../nlcst/article-input.ts'
import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { sinceStop } from '../../normalise/since-stop.ts'
import type { Period } from '../../schema/period.ts'
import type { PolicyKind } from '../../schema/policy.ts'
import { paragraphScanner } from '../paragraph-scan.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { countsInName } from './count-in-name.ts'
import { readItems } from './read-items.ts'

/** A programme, pilot, platform or fund as found. */
export interface FoundPhrase {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  kind: PolicyKind
  members: string[]
  claimedCount?: number
  /** Whose it is where that is not the article's own region: 全省第二批…试点, 全国…试点. */
  scope?: 'province' | 'country'
  period?: Period
  wording?: string
  deadline?: TimeMark
}

const generic = new RegExp(`^(?:${genericOpenings})*(?:${programmeNouns}|平台|试点|基金)$`)
const word = '(?:[^，。；：、“”《》\\n]|“[^“”]{1,12}”)'
const programmeName = `${word}{2,30}?(?:${programmeNouns})(?!${notProgrammeBefore})`
const programmesIn = paragraphScanner(
  new RegExp(`(?:${programmeVerbs})(?:好|了)?(?!了|好“)((?:${programmeName}、)*${programmeName})(?:和(${programmeName}))?(?:（([^（）]{1,20})）)?`),
)
const notStart = new RegExp(`^(?:${notProgrammeStart})`)
const innerVerb = new RegExp(`^.*(?:${programmeVerbs}|通过)(?:好|了)?(?=.{4})`)
const quotedInsideIn = paragraphScanner(/“([^“”]{2,24}(?:行动计划|专项行动|行动|工程|计划|项目))”/)
const quotedBeforeIn = paragraphScanner(
  new RegExp(`“[^“”]{2,20}”(?:(?!和|与|及|暨)[^，。；：、“”《》的（）()\\n]){0,10}?(?:${quotedProgrammeNouns})(?!${notProgrammeBefore}|化)`),
)
const pilotsIn = paragraphScanner(
  /(?:开展|推进|实施|列入|启动)((?:全[国省市区县])?(?:第[一二三四五六七八九十]+批|首批)?)(“[^”]{2,20}”|[^，。；“”、\n]{2,14}?)试点(?!村|县|市|区|单位|项目|社区|机构)/,
)
const platformsIn = paragraphScanner(
  new RegExp(
    `((?:${platformScopes})?(?:${platformVerbs}))(?:了|集([^，。；]{4,60}?)于一体的)?([^，。；的、“”\\n]{0,12}“[^“”]{2,16}”[^，。；的、“”\\n]{0,8}?平台|[^，。；的、“”\\n]{3,18}?平台)`,
  ),
)
const fundsIn = paragraphScanner(new RegExp(`(?:${foundingVerbs})(?:了|首[个支只])*([^，。；、“”\\n]{2,14}?(?:${fundNouns}))`))

/** Finds programmes (工程, 行动计划), pilots, platforms and funds by their noun and the verb that sets them up. */
export function findPhrases(paragraphs: AnnotatedParagraph[]): FoundPhrase[] {
  return paragraphs.flatMap((p) => {
    const found = [...outermost([...programmes(p), ...quotedProgrammes(p)]), ...pilots(p), ...platforms(p), ...funds(p)]
    return found.filter((f) => !generic.test(p.folded.slice(f.start, f.end)) && !inTitle(f))
  })
}

/** Without those that lie within another: “家门口”就业三年行动 within 稳就业提质扩量服务“家门口”就业三年行动. */
function outermost(found: FoundPhrase[]): FoundPhrase[] {
  let reached = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((f) => {
      if (f.end <= reached) return false
      reached = f.end
      return true
    })
}

function* programmes(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  for (const m of programmesIn(paragraph)) {
    let at = m.index + m[0].indexOf(m[1]!)
    const end = m.index + m[0].length
    for (const item of [...m[1]!.split('、'), ...(m[2] ? [m[2]] : [])]) {
      const lead = innerVerb.exec(item)?.[0].length ?? 0
      const start = at + lead
      // “…”|活动暨公益行动: the rest of a longer name
      if (paragraph.folded[start - 1] !== '”' && !notStart.test(item.slice(lead)))
        yield {
          ...named(paragraph, start, at + item.length),
          ...periodIn(paragraph, start, at + item.length === end || !m[3] ? at + item.length : end),
        }
      at += item.length + 1
    }
  }
}

/** “三抓三促”行动, “护苗行动”: a programme whose own name stands in quotes. */
function* quotedProgrammes(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded, marks } = paragraph
  // “七个项目” counts programmes and is none
  for (const m of quotedInsideIn(paragraph))
    if (countsInName(m[1]!).every((c) => c.measure === '')) yield phrase(paragraph, m.index + 1, m.index + m[0].length - 1, 'programme')
  for (const m of quotedBeforeIn(paragraph)) {
    const end = m.index + m[0].length
    if (marksWithin(marks, m.index, end).some((t) => t.type === 'time' || t.type === 'quantity')) continue
    // “八一”走访慰问活动 is named by a day, not by a name of its own
    if (notApproaches.has(/“([^”]+)”/.exec(m[0])![1]!)) continue
    // 活动 is a programme only where it is set up as one
    if (m[0].endsWith('活动') && !/(?:实施|推出|开展|启动)$/.test(folded.slice(Math.max(0, m.index - 8), m.index))) continue
    yield named(paragraph, m.index, end)
  }
}

function* pilots(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded } = paragraph
  for (const m of pilotsIn(paragraph)) {
    const start = m.index + m[0].length - '试点'.length - m[2]!.length
    const clause = folded.slice(sinceStop(folded, m.index, '，。', Math.max(0, m.index - 120)), m.index)
    const where = /^(?:.*?在)?(.+?等?)\s?(?:(\d+|[一二三四五六七八九十]+)\s?个)[^，]{2,8}$/.exec(clause)
    const count = where?.[2] && /^\d+$/.test(where[2]) ? Number(where[2]) : undefined
    const scope = m[1]!.startsWith('全省') ? 'province' : m[1]!.startsWith('全国') ? 'country' : undefined
    yield {
      ...phrase(paragraph, start, m.index + m[0].length, 'pilot'),
      members: where ? readItems(where[1]!) : [],
      ...(count ? { claimedCount: count } : {}),
      ...(scope ? { scope } : {}),
    }
  }
}

function* platforms(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { marks } = paragraph
  for (const m of platformsIn(paragraph)) {
    const end = m.index + m[0].length
    const deadline = marksWithin(marks, sentenceAt(paragraph, m.index).start, m.index).findLast((t): t is TimeMark => t.type === 'time' && t.kind === 'by')
    yield { ...phrase(paragraph, end - m[3]!.length, end, 'platform'), members: m[2] ? readItems(m[2]) : [], ...(deadline ? { wording: m[1]!, deadline } : {}) }
  }
}

function* funds(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  for (const m of fundsIn(paragraph)) {
    const end = m.index + m[0].length
    yield phrase(paragraph, end - m[1]!.length + openingVerbLength(m[1]!), end, 'fund')
  }
}

/** A programme by its name; of “以工助农”等行动, one of several, what stands in the quotes. */
function named(paragraph: AnnotatedParagraph, start: number, end: number): FoundPhrase {
  const own = /^“([^”]+)”等/.exec(paragraph.folded.slice(start, end))?.[1]
  return own ? phrase(paragraph, start + 1, start + 1 + own.length, 'programme') : phrase(paragraph, start, end, 'programme')
}

function phrase(paragraph: AnnotatedParagraph, start: number, end: number, kind: PolicyKind): FoundPhrase {
  return { paragraph, start, end, name: paragraph.reflowed.text.slice(start, end), kind, members: [] }
}

function periodIn({ marks, reflowed }: AnnotatedParagraph, start: number, end: number): { period?: Period } {
  const time = marksWithin(marks, start, end).find((m): m is TimeMark => m.type === 'time' && m.from !== undefined && m.to !== undefined)
  return time ? { period: { text: reflowed.text.slice(time.start, time.end), start: time.from!, end: time.to! } } : {}
}

/** Whether a phrase is part of a document's title. */
function inTitle({ paragraph, start, end }: FoundPhrase): boolean {
  return marksWithin(paragraph.marks, start - 120, end + 120).some((m) => m.type === 'document' && m.start < start && m.end > end)
}

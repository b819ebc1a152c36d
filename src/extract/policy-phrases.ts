import type { AnnotatedParagraph, TimeMark } from '../nlcst/mark.ts'
import type { Period } from '../schema/period.ts'
import type { PolicyKind } from '../schema/policy.ts'
import { readItems } from './read-items.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** A programme, pilot, platform or fund as found. */
export interface FoundPhrase {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  kind: PolicyKind
  members: string[]
  claimedCount?: number
  provincial?: boolean
  /** Listed under the plan that its sentence names. */
  listed?: boolean
  period?: Period
  wording?: string
  deadline?: TimeMark
}

const generic = /^(?:重大|重点|项目|民生|这项|该|本|各项|系统|信息|主体|统一|服务|一项|希望)?(?:工程|行动|平台|试点|基金|行动计划)$/

/** Finds programmes (工程, 行动计划), pilots, platforms and funds by their noun and the verb that sets them up. */
export function findPhrases(paragraphs: AnnotatedParagraph[]): FoundPhrase[] {
  return paragraphs.flatMap((p) => [...programmes(p), ...pilots(p), ...platforms(p), ...funds(p)]).filter((f) => !generic.test(f.name))
}

function* programmes(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded, reflowed } = paragraph
  for (const m of folded.matchAll(
    /(?:实施|启动|推进|组织实施|开展)((?:[^，。；、“”《》]{2,24}(?:工程|行动计划|专项行动)、)*[^，。；、“”《》]{2,24}?(?:工程|行动计划|专项行动))(?![项建作师款])(?:（([^）]+)）)?/g,
  )) {
    let at = m.index + m[0].indexOf(m[1]!)
    const items = m[1]!.split('、')
    for (const item of items) {
      const period = periodIn(paragraph, at, at + item.length + (m[2]?.length ?? 0) + 2)
      yield {
        paragraph,
        start: at,
        end: at + item.length,
        name: reflowed.text.slice(at, at + item.length),
        kind: 'programme',
        members: [],
        listed: items.length > 2,
        ...(period ? { period } : {}),
      }
      at += item.length + 1
    }
  }
}

function* pilots(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded, reflowed } = paragraph
  for (const m of folded.matchAll(
    /(?:开展|推进|实施|列入|启动)((?:全[国省市区县])?(?:第[一二三四五六七八九十]+批|首批)?)(“[^”]{2,20}”|[^，。；“”、]{2,14}?)试点/g,
  )) {
    const start = m.index + m[0].length - 2 - m[2]!.length
    const clause = folded.slice(Math.max(folded.lastIndexOf('，', m.index), folded.lastIndexOf('。', m.index)) + 1, m.index)
    const where = /^(?:.*?在)?(.+?)等?\s?(?:(\d+|[一二三四五六七八九十]+)\s?个)[^，]{2,8}$/.exec(clause)
    const members = where ? readItems(where[1]!) : []
    const count = where?.[2] && /^\d+$/.test(where[2]) ? Number(where[2]) : undefined
    yield {
      paragraph,
      start,
      end: start + m[2]!.length + 2,
      name: reflowed.text.slice(start, start + m[2]!.length + 2),
      kind: 'pilot',
      members,
      ...(count ? { claimedCount: count } : {}),
      ...(m[1]!.startsWith('全省') ? { provincial: true } : {}),
    }
  }
}

function* platforms(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded, reflowed, marks, sentences } = paragraph
  for (const m of folded.matchAll(/((?:全面|基本)?(?:建成|建设|搭建|打造|开发|建立|构建))(?:了|集([^，。；]{4,60}?)于一体的)?(“?[^，。；的、]{3,18}?平台)/g)) {
    const start = m.index + m[0].length - m[3]!.length
    const sentence = sentences.find((s) => s.end > m.index)
    const deadline = marks.findLast((t): t is TimeMark => t.type === 'time' && t.kind === 'by' && t.start >= (sentence?.start ?? 0) && t.end <= m.index)
    yield {
      paragraph,
      start,
      end: start + m[3]!.length,
      name: reflowed.text.slice(start, start + m[3]!.length),
      kind: 'platform',
      members: m[2] ? readItems(m[2]) : [],
      ...(deadline ? { wording: m[1]!, deadline } : {}),
    }
  }
}

function* funds(paragraph: AnnotatedParagraph): Generator<FoundPhrase> {
  const { folded, reflowed } = paragraph
  for (const m of folded.matchAll(/(?:成立|设立)(?:了|首[个支只])*([^，。；、“”]{2,14}?(?:专项基金|慈善基金|公益基金|救助基金))/g)) {
    const start = m.index + m[0].length - m[1]!.length
    const verb = openingVerbLength(m[1]!)
    yield {
      paragraph,
      start: start + verb,
      end: start + m[1]!.length,
      name: reflowed.text.slice(start + verb, start + m[1]!.length),
      kind: 'fund',
      members: [],
    }
  }
}

function periodIn({ marks, reflowed }: AnnotatedParagraph, start: number, end: number): Period | undefined {
  const time = marks.find((m): m is TimeMark => m.type === 'time' && m.start >= start && m.end <= end && m.from !== undefined && m.to !== undefined)
  return time && { text: reflowed.text.slice(time.start, time.end), start: time.from!, end: time.to! }
}

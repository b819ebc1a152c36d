import type { FactRecord, PageRecord } from './page-record.ts'
import { sentenceAt } from './page-text.ts'
import { numberAtStart } from './read-number.ts'
import type { Reading } from './readings.ts'
import type { Reason } from './search-pages.ts'

/** A sentence that was found: its text, what is marked in it, why, and its anchor on the article page. */
export interface FoundSentence {
  anchor: string
  text: string
  marks: [from: number, to: number][]
  readings: Reading[]
  /** The damaged sentence as it is thought to have read, not as printed. */
  proposal: boolean
  facts: FactRecord[]
}

/** What a hit shows of its page: the sentences where the words stand, in the order of the text, each with its facts; where numbers were asked for, only the facts that answer. */
export function outline(reasons: Reason[], { parts, facts }: PageRecord): FoundSentence[] {
  const sentences = new Map<string, FoundSentence & { order: number }>()
  const asked = new Set(reasons.filter(({ found }) => found.reading.kind === 'number').flatMap(({ places }) => places))
  for (const { found, places } of reasons)
    for (const place of places) {
      const [p, s] = sentenceAt(parts, place)
      const part = parts[p]!
      const from = part.sentences[s]![0]
      const length = found.length ?? facts.find(({ at }) => at === place)?.length ?? numberAtStart(part.text.slice(place - part.at))?.length ?? 1
      const end = place - part.at + length
      const key = `${p}.${s}`
      const sentence = sentences.get(key) ?? {
        anchor: `s-${part.sentences[s]![1]}`,
        text: '',
        marks: [],
        readings: [],
        proposal: part.kind === 'proposal',
        facts: facts.filter((fact) => fact.sentence?.join('.') === key && (asked.size === 0 || asked.has(fact.at!))),
        order: place,
      }
      // words may run on into the sentence behind
      const to = Math.max(from + sentence.text.length, part.sentences.find(([next], i) => i > s && next >= end)?.[0] ?? part.text.length)
      sentence.text = part.text.slice(from, to)
      sentence.marks.push([place - part.at - from, end - from])
      if (!sentence.readings.includes(found.reading)) sentence.readings.push(found.reading)
      sentences.set(key, sentence)
    }
  return [...sentences.values()].sort((a, b) => a.order - b.order).map(({ order: _, ...sentence }) => ({ ...sentence, marks: joinMarks(sentence.marks) }))
}

/** Marks in order, those that touch made one. */
function joinMarks(marks: [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return joined
}

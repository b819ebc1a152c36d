import type { NumberRow } from './number-row.ts'
import type { FactRecord, PageRecord, Part } from './page-record.ts'
import { readNumbers } from './read-number.ts'

/** The numbers of a page: those of its facts with unit and indicator, their deadlines, and every other numeral that has a value, with the character behind it for a unit. */
export function numberRows(page: number, { parts, facts }: PageRecord, nameOf: (indicator: string) => number | undefined): NumberRow[] {
  const rows: NumberRow[] = []
  const taken = new Set<number>()
  for (const fact of facts) {
    if (fact.at === undefined || !fact.sentence) continue
    for (let i = 0; i < (fact.length ?? 0); i++) taken.add(fact.at + i)
    rows.push(...factRows(page, parts, fact, nameOf(fact.indicator)))
  }
  for (const part of parts) {
    if (part.kind === 'proposal') continue
    for (const { at, length, value, share } of readNumbers(part.text)) {
      if (taken.has(part.at + at)) continue
      const clause = clauseAround(part, part.at + at, part.at + at + length)
      rows.push({
        kind: share ? 'share' : 'quantity',
        value,
        page,
        at: part.at + at,
        ...clause,
        unit: /^\p{sc=Han}/u.exec(part.text.slice(at + length))?.[0] ?? '',
      })
    }
  }
  return rows
}

function factRows(page: number, parts: Part[], fact: FactRecord, name: number | undefined): NumberRow[] {
  const at = fact.at!
  const [part, sentence] = [parts[fact.sentence![0]]!, fact.sentence![1]]
  const shared = { page, at, ...(name !== undefined && { name }) }
  const clause = clauseAround(part, at, at + fact.length!)
  const kind = fact.unit === '%' || fact.unit === '％' ? 'share' : 'quantity'
  const values = fact.valueMax === undefined ? [fact.value] : [fact.value, fact.valueMax]
  const rows: NumberRow[] = values.map((value) => ({ kind, value, ...shared, ...clause, unit: fact.unit }))
  if (fact.end && fact.modality !== 'actual') {
    const next = part.sentences[sentence + 1]
    const whole = { from: part.at + part.sentences[sentence]![0], to: part.at + (next ? next[0] : part.text.length) }
    rows.push({ kind: 'deadline', value: Number(fact.end.replaceAll('-', '')), ...shared, ...whole, unit: fact.unit })
  }
  return rows
}

const edge = /[，。；：！？]/

/** The clause around `[at, end)`, between commas and stops. */
function clauseAround({ at: base, text }: Part, at: number, end: number): { from: number; to: number } {
  let [from, to] = [at - base, end - base]
  while (from > 0 && !edge.test(text[from - 1]!)) from--
  while (to < text.length && !edge.test(text[to]!)) to++
  return { from: from + base, to: to + base }
}

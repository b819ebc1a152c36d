import type { Change } from './diff-snapshots.ts'

/** A changed row under one of its fields: what the field held, before and after. */
export interface FieldChange {
  change: Change
  before: unknown
  after: unknown
}

/** What a field follows from: where one of these changed too, only that is told. */
const follows: Record<string, string[]> = {
  'indicator.id': ['indicator.name'],
  'number.start': ['number.exact'],
  'number.end': ['number.exact', 'number.start'],
  'evidence.start': ['evidence.exact', 'number.start'],
  'evidence.end': ['evidence.exact', 'evidence.start', 'number.start'],
}

/** The changed rows of a comparison by the field that changed, the field of most rows first; of lists only the elements that one side lacks. */
export function changesByField(changes: Change[]): [path: string, rows: FieldChange[]][] {
  const rows = changes.flatMap((change) => {
    const paths = new Set(change.fields.map(({ path }) => path))
    return change.fields
      .filter(({ path }) => !follows[path]?.some((other) => paths.has(other)))
      .map(({ path, before, after }) => ({ path, change, ...(Array.isArray(before) && Array.isArray(after) ? unshared(before, after) : { before, after }) }))
  })
  return [...Map.groupBy(rows, ({ path }) => path)].sort(([, a], [, b]) => b.length - a.length)
}

function unshared(before: unknown[], after: unknown[]): { before: unknown; after: unknown } {
  const lacking = (list: unknown[], other: unknown[]) => {
    const known = new Set(other.map((one) => JSON.stringify(one)))
    return list.filter((one) => !known.has(JSON.stringify(one)))
  }
  const [lost, gained] = [lacking(before, after), lacking(after, before)]
  // the same elements in another order, or another number of times
  return lost.length || gained.length ? { before: lost, after: gained } : { before, after }
}

/** Two texts without what they share at either end, but for some characters of it; a cut is marked by an ellipsis. */
export function contrast(before: string, after: string, context = 12): [string, string] {
  const [a, b] = [[...before], [...after]]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [from, to] = [head > context + 1 ? head - context : 0, tail > context + 1 ? tail - context : 0]
  const cut = (letters: string[]) => `${from ? '…' : ''}${letters.slice(from, letters.length - to).join('')}${to ? '…' : ''}`
  return [cut(a), cut(b)]
}

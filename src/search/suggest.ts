import { foldText } from './fold-text.ts'
import { PINYIN } from './name-record.ts'
import type { SearchIndex } from './search-index.ts'

/** Spellings near a word that stands nowhere: names one slip away, then words of the texts with one character exchanged; each of them is found. */
export async function suggest(index: SearchIndex, text: string, most = 4): Promise<string[]> {
  if (text.length < 2 || text.length > 20) return []
  const offers = [...(await nearNames(index, text)), ...(await nearWords(index, text))]
  const found: string[] = []
  for (const offer of new Set(offers)) if (found.length < most && offer !== text && (await index.text.find(offer)).size > 0) found.push(offer)
  return found
}

async function nearNames(index: SearchIndex, text: string): Promise<string[]> {
  const latin = /^[a-z]+$/.test(text)
  const parts = latin
    ? [text.slice(0, -1), ...Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1)), text.slice(0, 4), text.slice(0, 3)].map((part) => PINYIN + part)
    : text.length < 4
      ? [...text]
      : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
  const counts = new Map<number, number>()
  for (const part of parts) for (const name of (await index.names.find(part)).keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 60)
  const records = await Promise.all(best.map(([name]) => index.name(name)))
  const words = records.flatMap(({ name, short }) => (short && short !== name ? [short, name] : [name]))
  if (latin) return words.slice(0, 6)
  const allowed = text.length < 5 ? 1 : 2
  return words
    .map((word) => ({ word, slips: distance(text, foldText(word)) }))
    .filter(({ slips }) => slips > 0 && slips <= allowed)
    .sort((a, b) => a.slips - b.slips)
    .map(({ word }) => word)
}

/** Each character in turn left open, but the first and last only of longer words: what stands there in the texts. */
async function nearWords(index: SearchIndex, text: string): Promise<string[]> {
  if (text.length < 3 || text.length > 8) return []
  const words: string[] = []
  for (let open = 0; open < text.length; open++) {
    const [left, right] = [text.slice(0, open), text.slice(open + 1)]
    const [before, behind] = await Promise.all([left ? index.text.find(left) : undefined, right ? index.text.find(right) : undefined])
    for (const [page, places] of before ?? behind!) {
      const starts = before ? places : places.map((place) => place - 1)
      const others = before && behind ? new Set(behind.get(page)) : undefined
      const start = starts.find((place) => place >= 0 && (!others || others.has(place + open + 1)))
      if (start === undefined) continue
      const { parts } = await index.page(page)
      const part = parts.findLast(({ at }) => at <= start)
      const word = part?.text.slice(start - part.at, start - part.at + text.length)
      if (word?.length === text.length && /^[\p{L}\p{N}]+$/u.test(word)) words.push(word)
      break
    }
  }
  return words
}

/** Levenshtein's distance, in UTF-16 units. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + Number(a[i - 1] !== b[j - 1])))
    row = next
  }
  return row[b.length]!
}

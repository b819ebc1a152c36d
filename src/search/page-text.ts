import type { Part } from './page-record.ts'

/** Where the body begins in a page's text at the earliest: what stands before is headline, so that a hit there can be told by its place alone. */
export const BODY = 512

/** Gives each part its place: headline from 0, body from `BODY` or behind a longer headline; parts never touch. */
export function placeParts(parts: Omit<Part, 'at'>[]): Part[] {
  let end = 0
  return parts.map((part) => {
    const body = part.kind === 'paragraph' || part.kind === 'proposal'
    const at = body ? Math.max(end, BODY) : end
    end = at + part.text.length + 1
    return { ...part, at }
  })
}

/** The text that is indexed: the parts at their places, line breaks between. */
export function pageText(parts: Part[]): string {
  let text = ''
  for (const part of parts) text = text.padEnd(part.at, '\n') + part.text
  return text
}

/** The part and sentence at a place of the page's text. */
export function sentenceAt(parts: Part[], place: number): [part: number, sentence: number] {
  let part = parts.length - 1
  while (part > 0 && parts[part]!.at > place) part--
  const { at, sentences } = parts[part]!
  let sentence = sentences.length - 1
  while (sentence > 0 && at + sentences[sentence]![0] > place) sentence--
  return [part, sentence]
}

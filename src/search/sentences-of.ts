import type { Passage } from '../schema/article.ts'

/** A sentence of a passage: `[from, to)` in its cleaned text, and the place of its first character in the seed. */
export interface Sentence {
  from: number
  to: number
  start: number
}

// a full stop with whatever closes behind it, as the parser cuts them
const sentence = /[^。！？]*(?:[。！？][。！？”’」』）)】》〉"']*|$)/g

/** Cuts a passage into its sentences, which together are the passage. */
export function sentencesOf(passage: Pick<Passage, 'text' | 'runs'>): Sentence[] {
  const sentences: Sentence[] = []
  let run = 0
  let before = 0
  for (const { 0: text, index: from } of passage.text.matchAll(sentence)) {
    if (text === '') continue
    for (let length = lengthOf(passage.runs[run]!); before + length <= from; length = lengthOf(passage.runs[run]!)) {
      before += length
      run++
    }
    sentences.push({ from, to: from + text.length, start: passage.runs[run]![0] + from - before })
  }
  return sentences
}

function lengthOf([start, end]: [number, number]): number {
  return end - start
}

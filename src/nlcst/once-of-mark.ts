import { keptWith } from './kept-with.ts'

/** A judgement of a mark by the text that it stands in, made once for all who ask; `around`: what goes with the mark, as its sentence. */
export function onceOfMark<M extends object, Around extends unknown[]>(
  judge: (text: string, mark: M, ...around: Around) => boolean,
): (text: string, mark: M, ...around: Around) => boolean {
  const judged = keptWith((mark: M, text: string, ...around: Around) => judge(text, mark, ...around))
  return (text, mark, ...around) => judged(mark, text, ...around)
}

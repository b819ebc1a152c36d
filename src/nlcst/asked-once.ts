import type { Interval } from './mark.ts'

/** A question about a mark in its paragraph, answered once for all who ask: rules ask it anew for each number of a sentence. What else is told must follow from the mark, as its sentence does. */
export function askedOnce<M extends Interval, Rest extends unknown[]>(answer: (folded: string, mark: M, ...rest: Rest) => boolean): typeof answer {
  const known = new WeakMap<M, boolean>()
  return (folded, mark, ...rest) => {
    let told = known.get(mark)
    if (told === undefined) {
      told = answer(folded, mark, ...rest)
      known.set(mark, told)
    }
    return told
  }
}

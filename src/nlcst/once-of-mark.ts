/** A judgement of a mark by the text that it stands in, made once for all who ask; `around`: what goes with the mark, as its sentence. */
export function onceOfMark<M extends object, Around extends unknown[]>(
  judge: (text: string, mark: M, ...around: Around) => boolean,
): (text: string, mark: M, ...around: Around) => boolean {
  const known = new WeakMap<M, boolean>()
  return (text, mark, ...around) => {
    let judged = known.get(mark)
    if (judged === undefined) {
      judged = judge(text, mark, ...around)
      known.set(mark, judged)
    }
    return judged
  }
}

/** Where the words begin that end at `end` and hold none of `stops`, not before `floor`: what a pattern `[^，。]*$` finds, which is tried from every place. */
export function sinceStop(text: string, end: number, stops: string, floor = 0): number {
  let start = end
  while (start > floor && !stops.includes(text[start - 1]!)) start--
  return start
}

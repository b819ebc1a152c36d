interface Interval {
  start: number
  end: number
}

/** What stands between the nearest `open` before an interval and the first `close` behind it (“…”, 《…》), as offsets in `text` without the two marks; undefined where no such pair holds it, or the pair before it is closed already. */
export function enclosedBy(text: string, { start, end }: Interval, open: string, close: string): Interval | undefined {
  const from = text.lastIndexOf(open, start)
  const to = text.indexOf(close, end)
  return from < 0 || to < 0 || text.lastIndexOf(close, start) > from ? undefined : { start: from + 1, end: to }
}

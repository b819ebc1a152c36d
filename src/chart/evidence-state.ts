const DAY = 86_400_000

/** The words for a deadline ahead and one past. */
export interface DueWords {
  left: (days: number) => string
  past: (days: number) => string
  /** Between the first reading and the others, when they differ. */
  otherwise: string
  and: string
}

/** 未到期 or 已到期·本库无结果证据, with days counted in Beijing time; both readings where the text allows two deadlines. Never a verdict. */
export function evidenceState(deadlines: string[], now: Date, words: DueWords): string {
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  const days = deadlines.map((day) => Math.round((Date.parse(day) - Date.parse(today)) / DAY))
  const say = (left: number) => (left >= 0 ? words.left(left) : words.past(-left))
  const [first, ...others] = days as [number, ...number[]]
  if (others.every((other) => other >= 0 === first >= 0)) return say(first)
  return `${say(first)}${words.otherwise}${others.map(say).join(words.and)}`
}

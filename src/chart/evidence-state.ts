const DAY = 86_400_000

/** 未到期 or 已到期·本库无结果证据, with days counted in Beijing time; both readings where the text allows two deadlines. Never a verdict. */
export function evidenceState(deadlines: string[], now: Date): string {
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
  const days = deadlines.map((day) => Math.round((Date.parse(day) - Date.parse(today)) / DAY))
  const say = (left: number) => (left >= 0 ? `未到期·还有 ${left} 天` : `已到期·本库无结果证据（期限已过 ${-left} 天）`)
  const [first, ...others] = days as [number, ...number[]]
  if (others.every((other) => other >= 0 === first >= 0)) return say(first)
  return `${say(first)}；按另一读法，${others.map(say).join('；')}`
}

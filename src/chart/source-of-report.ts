/** Who tells an article: the place it tells of (`own`), a body above that place (`above`), another body, or nobody that is printed. */
export type ReportSource = 'own' | 'above' | 'other' | 'none'

/** Compares the credit line with the names of the article's region (`own`) and of the regions above it (`above`), full or short. */
export function sourceOfReport(credit: string | undefined, own: string[], above: string[]): ReportSource {
  if (!credit) return 'none'
  const tells = (names: string[]) => names.some((name) => name !== '' && credit.includes(name))
  return tells(own) ? 'own' : tells(above) ? 'above' : 'other'
}

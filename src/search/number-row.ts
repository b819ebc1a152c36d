/** What a number of the index is: a plain quantity, a share in per cent, or the last day of a target as YYYYMMDD. */
export const numberKinds = ['quantity', 'share', 'deadline'] as const
export type NumberKind = (typeof numberKinds)[number]

/** A number where it stands in a page's text, with the stretch that it is said in: its clause, or for a deadline its sentence. */
export interface NumberRow {
  kind: NumberKind
  value: number
  page: number
  at: number
  from: number
  to: number
  /** Unit as printed; empty where none or not read. */
  unit: string
  /** Number of the indicator among the names, for a number that is a fact. */
  name?: number
}

/** The order of rows in the index: kind, value, page, place, name. */
export function compareNumberRows(a: NumberRow, b: NumberRow): number {
  return numberKinds.indexOf(a.kind) - numberKinds.indexOf(b.kind) || a.value - b.value || a.page - b.page || a.at - b.at || (a.name ?? -1) - (b.name ?? -1)
}

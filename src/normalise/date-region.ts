import { namesOfCode, type RegionName } from '../lexicon/regions.ts'

/** The end of the gazetteer: a text without a date is read as written then. */
const present = 2024

/** Of the codes that a name can mean, those that bore it in a year (without one: now); all where none did. A code bears its name in the year of a change, too. */
export function codesInYear(codes: string[], name: string | undefined, year = present): string[] {
  if (codes.length < 2) return codes
  const held = codes.filter((code) => namesOfCode(code).some((row) => (!name || row.name === name || name.startsWith(row.short)) && isHeld(row, year)))
  return held.length > 0 ? held : codes
}

/** The code that stood for a code's place in a year: 371202 莱城区 is 370116 莱芜区 from 2018 on. Itself where it was divided, or where nothing is said of what came after. */
export function codeInYear(code: string, year: number): string {
  const rows = namesOfCode(code)
  if (rows.length === 0 || rows.some((row) => row.until === null || row.until >= year)) return code
  const successors = rows.reduce((a, b) => (b.until! > a.until! ? b : a)).successors.filter((one) => one !== code)
  return successors.length === 1 ? codeInYear(successors[0]!, year) : code
}

function isHeld({ since, until }: RegionName, year: number): boolean {
  return (since ?? 0) <= year && year <= (until ?? year)
}

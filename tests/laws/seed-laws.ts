import type { Article, Seed } from '../../src/schema/article.ts'

/** The characters of a seed that belong to nothing: no body, headline, credit, furniture or damage; white space is layout. */
export function lostCharacters(seed: Seed, articles: Article[]): string {
  const own = articles.filter((article) => article.seed === seed.id)
  const owned = new Uint8Array(seed.text.length)
  const passages = own.flatMap((article) => [...article.headline, ...article.paragraphs])
  for (const { start, end } of [...seed.furniture, ...seed.damage, ...passages]) owned.fill(1, start, end)
  const lost = Array.from({ length: seed.text.length }, (_, i) => (owned[i] ? '' : seed.text[i])).join('')
  const credits = own.map((article) => article.credit?.replace(/\s/g, '') ?? '').join('')
  const left = lost.replace(/[\s（）据]/g, '')
  return left === credits ? '' : left
}

/** Arabic numerals of a seed that its account does not hold. */
export function unaccountedNumerals(seed: Pick<Seed, 'text' | 'numerals'>): string[] {
  const counted = new Uint8Array(seed.text.length)
  for (const { start, end } of seed.numerals) counted.fill(1, start, end)
  return [...seed.text.matchAll(/[0-9０-９]+/g)].filter(({ index }) => !counted[index]).map(({ index, 0: digits }) => `第 ${index} 字 ${digits}`)
}

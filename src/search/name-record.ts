/** A page of the site that has a name: what it is, its address below the site's root, and on how many articles it rests. */
export interface NameRecord {
  name: string
  kind: 'region' | 'policy' | 'indicator' | 'topic'
  path: string
  articles: number
  /** The form that texts use, where it is another: 夹江 for 夹江县. */
  short?: string
}

/** A name with the forms that lead to it besides itself. */
export interface NameEntry extends NameRecord {
  aliases: string[]
  /** Pinyin without tones and spaces, and initials. */
  pinyin: string[]
}

/** Comes before pinyin in the index of names, so that a search finds only beginnings. */
export const PINYIN = '\u0001'

/** What is indexed of a name. */
export function nameText({ name, aliases, pinyin }: NameEntry): string {
  return [name, ...aliases, ...pinyin.map((one) => PINYIN + one)].join('\n')
}

import { openingVerbLength } from './trim-phrase.ts'

/** A name longer than this is shortened to the parts that tell it apart; counted without quotes. */
export const longest = 20

/** The last parts of a phrase that keep it within the measure: cut at 的, at joints, then at verbs. */
export function shorten(phrase: string): string {
  return shortenTo(phrase, longest)
}

/** Cuts a phrase at 的, joints and 等 from its front until it keeps to `limit` characters. */
export function shortenTo(phrase: string, limit: number): string {
  let rest = collapseIfLong(phrase, limit)
  while (width(rest) > limit) {
    const cut = /^.{2,}?(?:的|、|等|和|与|及)(?=.{4})/.exec(rest)?.[0].length
    if (!cut) return rest.slice(-limit)
    rest = rest.slice(cut)
  }
  return rest
}

function collapseIfLong(phrase: string, limit: number): string {
  if (width(phrase) <= limit) return phrase
  const verb = openingVerbLength(phrase)
  const collapsed = collapseList(phrase.slice(verb))
  return collapsed.length < phrase.length - verb && width(collapsed) + verb <= limit ? phrase.slice(0, verb) + collapsed : phrase
}

/** A、B、C等社工志愿服务队伍 → 社工志愿服务队伍: the class, not its examples. */
export function collapseList(phrase: string): string {
  const open = /^(.*[、及和].*?)等(.{3,})$/.exec(phrase)
  return open && !/[”）]/.test(open[2]!.slice(0, 1)) ? open[2]! : phrase
}

/** 获得了公益慈善组织特有的“免税发票” → 获得“免税发票”. */
export function shortenPredicate(predicate: string): string {
  const plain = predicate.replace(/了/, '')
  if (width(plain) <= 12) return plain
  return plain.replace(/^(.{2})[^，]*的([^的]{2,10})$/, '$1$2')
}

/** Characters of a name that a reader counts: quotes and spaces do not. */
export const width = (name: string) => name.replace(/[“”"'《》\s]/g, '').length

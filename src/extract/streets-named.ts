import type { RegionMention } from './weigh-mention.ts'

/** 南澳办事处…南澳妇联: the names that a text gives to a subdistrict are not those of the counties called so. */
export function streetsNamed(mentions: RegionMention[], paragraphs: { folded: string }[]): Set<string> {
  const names = new Set(
    mentions.flatMap(({ mark, text }) =>
      mark.relative || mark.town || /[省市县区旗]$/.test(text.slice(mark.start, mark.end)) ? [] : [text.slice(mark.start, mark.end)],
    ),
  )
  return new Set([...names].filter((name) => paragraphs.some(({ folded }) => folded.includes(`${name}办事处`) || folded.includes(`${name}街道办`))))
}

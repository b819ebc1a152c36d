import type { RegionMention } from './weigh-mention.ts'

/** 南澳办事处…南澳妇联: the names that a text gives to a subdistrict are not those of the counties called so; an office in a city (驻上海办事处) is none. */
export function streetsNamed(mentions: RegionMention[], paragraphs: { folded: string }[]): Set<string> {
  const names = new Set(
    mentions.flatMap(({ mark, text }) =>
      mark.relative || mark.town || mark.codes.some((code) => code.endsWith('00')) || /[省市县区旗]$/.test(text.slice(mark.start, mark.end))
        ? []
        : [text.slice(mark.start, mark.end)],
    ),
  )
  return new Set([...names].filter((name) => paragraphs.some(({ folded }) => folded.includes(`${name}办事处`) || folded.includes(`${name}街道办`))))
}

import type { RegionMention } from './weigh-mention.ts'

/** 南澳办事处…南澳妇联, 东明路街道…东明: the names that a text gives to a subdistrict are not those of the counties called so, unless it names the county, too; an office in a city (驻上海办事处) is none. */
export function streetsNamed(mentions: RegionMention[], paragraphs: { folded: string }[]): Set<string> {
  const names = new Set(
    mentions.flatMap(({ mark, text }) =>
      mark.relative || mark.town || mark.codes.some((code) => code.endsWith('00')) || /[省市县区旗]$/.test(text.slice(mark.start, mark.end))
        ? []
        : [text.slice(mark.start, mark.end)],
    ),
  )
  const said = (pattern: RegExp) => paragraphs.some(({ folded }) => pattern.test(folded))
  return new Set(
    [...names].filter((name) => said(new RegExp(`${name}(?:办事处|街道办)`)) || (said(new RegExp(`${name}路?街道`)) && !said(new RegExp(`${name}[县区市旗]`)))),
  )
}

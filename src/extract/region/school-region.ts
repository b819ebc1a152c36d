import { provinces } from '../../lexicon/provinces.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { isBackground, type RegionMention } from './weigh-mention.ts'

const school = new RegExp(`(${provinces.map(({ short }) => short).join('|')})(?!北|工业大学)[\\u4e00-\\u9fff]{0,6}?(?:大学|学院)`, 'g')

/** 某省农业大学…某省农业大学…: the province whose university a text tells of again and again, where it names no place but the country that it begins with (全国多地). */
export function schoolRegion(mentions: RegionMention[], paragraphs: { folded: string }[]): string | undefined {
  // 某省农业大学支教队荣获全国优秀…赴湘黔两地: what else it names is the country and what no code is for
  const others = mentions.filter((m) => !isBackground(m))
  if (others.some(({ mark }) => mark.relative !== 'country' && !mark.together && mark.codes[0] !== '100000')) return undefined
  const named = paragraphs.flatMap(({ folded }) => matchesOf(folded, school).map(([, short]) => short))
  return named.length > (others.length > 0 ? 3 : 1) && new Set(named).size === 1 ? provinces.find(({ short }) => short === named[0])?.code : undefined
}

import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import type { Statement } from './locate-statement.ts'

const launched =
  /(?:中国|中华)[\u4e00-\u9fff]{2,10}(?:基金会|总会|联合会)(?:（[^）]*）)?[^。；“”]{0,20}?(?:发起|设立|推出|实施|启动|开展)[^。；“”]{0,12}“([^”]{2,14})”/g

const programmes = new WeakMap<AnnotatedParagraph, readonly string[]>()

function programmesIn(paragraph: AnnotatedParagraph): readonly string[] {
  const known = programmes.get(paragraph)
  if (known) return known
  const names = matchesOf(paragraph.folded, launched).map(([, name]) => `“${name}”`)
  programmes.set(paragraph, names)
  return names
}

/** 中国某某基金会发起的“某某”项目…，截至6月，“某某”累计…: what a programme of the whole country has come to is told of the country, in whatever local report. */
export function totalsProgramme({ paragraph, sentence, mark }: Statement): boolean {
  const names = programmesIn(paragraph)
  if (names.length === 0) return false
  const told = paragraph.folded.slice(sentence.start, mark.outer.start)
  return names.some((name) => told.includes(name)) && /累计|总计|[从自]\d{4}年|截[至止]|年来|已(?!经?在)/.test(told)
}

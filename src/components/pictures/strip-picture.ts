import { drawnPassages, drawStrip, type StripLinks } from '../../chart/draw-strip.ts'
import { type StripMark, stripPassages } from '../../chart/numeral-strip.ts'
import type { Picture } from '../../chart/picture.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Article } from '../../schema/article.ts'
import { sentencesOf } from '../../search/sentences-of.ts'
import type { Corpus } from '../corpus.ts'
import { factAnchor, printed } from '../wording.ts'

/** The numerals of an article along its text; undefined where it has none. */
export function stripPicture(article: Article, corpus: Corpus, m: Messages): Picture | undefined {
  const facts = corpus.factsOfArticle.get(article.id) ?? []
  const factAt = new Map(facts.map((fact) => [fact.number.start, fact]))
  const passages = stripPassages(article.headline, article.paragraphs, corpus.seeds.get(article.seed)?.numerals ?? [], facts)
  const all = passages.flatMap((passage) => passage.marks.map((mark) => ({ mark, passage })))
  if (all.length === 0) return undefined
  const sentences = [...article.headline, ...article.paragraphs].flatMap((passage) => sentencesOf(passage).map(({ start }) => ({ start, end: passage.end })))
  const anchor = ({ numeral }: StripMark): string => {
    if (numeral.class === 'fact' && factAt.has(numeral.start)) return `n-${numeral.start}`
    return `s-${sentences.findLast(({ start, end }) => start <= numeral.start && numeral.start < end)?.start}`
  }
  const links: StripLinks = { passage: (number) => (number === 0 ? '#text' : `#p-${number}`), mark: (mark) => `#${anchor(mark)}` }
  const became = all.filter(({ mark }) => mark.numeral.class === 'fact').length
  const densest = passages.reduce((most, one) => (one.marks.length > most.marks.length ? one : most))
  const title = m.strip.title(all.length, became, passages.length > 1 ? { number: densest.number, count: densest.marks.length } : undefined)
  const drawn = drawnPassages(passages)
  return {
    id: `numerals-${article.id}`,
    page: `/articles/${article.id}/`,
    title,
    caption: m.strip.caption + (drawn.length < passages.length ? m.strip.cut(drawn.length, passages.length) : ''),
    once: 360,
    columns: m.strip.columns,
    rows: all.map(({ mark, passage }) => {
      const fact = factAt.get(mark.numeral.start)
      const path = `/articles/${article.id}/#${fact && mark.numeral.class === 'fact' ? factAnchor(fact) : anchor(mark)}` as const
      const what = fact && mark.numeral.class === 'fact' ? fact.indicator.name : ''
      return [
        { text: printed(mark.numeral.exact), path },
        m.strip.passage(passage.number),
        m.strip.kinds[mark.kind],
        m.terms.numeralClass[mark.numeral.class],
        what,
      ]
    }),
    draw: (id, width) => drawStrip(id, drawn, width, title, m.strip, links),
  }
}

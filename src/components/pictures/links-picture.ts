import { drawLinks } from '../../chart/link-indicators.ts'
import { type NamedIndicators, namedIndicators } from '../../chart/named-indicators.ts'
import type { Picture, PictureCell } from '../../chart/picture.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Fact } from '../../schema/fact.ts'
import type { Corpus } from '../corpus.ts'
import { factAnchor, printed } from '../wording.ts'

const checks = new WeakMap<Corpus, NamedIndicators[]>()

/** Each count of indicators of the corpus with what it names and the values beside it. */
export function listNamedIndicators(corpus: Corpus): NamedIndicators[] {
  const known = checks.get(corpus) ?? namedIndicators(corpus.claims, (article) => corpus.factsOfArticle.get(article) ?? [])
  checks.set(corpus, known)
  return known
}

/** The indicators that a text names against the target values that it gives. */
export function linksPicture(check: NamedIndicators, m: Messages): Picture {
  const { claim, named, unnamed } = check
  const words = m.values.links
  const title = words.title(claim.claimed, named.length, named.filter((one) => one.facts.length > 0).length, unnamed.length)
  const value = (fact: Fact) => printed(fact.number.exact)
  const cell = (fact: Fact): PictureCell => ({ text: value(fact), path: `/articles/${fact.article}/#${factAnchor(fact)}` })
  return {
    id: `indicators-${claim.id}`,
    page: `/articles/${claim.article}/#claims`,
    title,
    caption: words.caption,
    once: 400,
    columns: words.columns,
    rows: [
      ...named.flatMap(({ name, facts }) => (facts.length === 0 ? [[name, words.yes, words.noValue]] : facts.map((fact) => [name, words.yes, cell(fact)]))),
      ...unnamed.map((fact) => [fact.indicator.name, words.no, cell(fact)]),
    ],
    draw: (id, width) => drawLinks(id, check, width, title, { ...words, value }),
  }
}

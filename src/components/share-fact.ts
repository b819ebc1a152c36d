import type { QuoteCard } from '../chart/quote-card.ts'
import { messages } from '../messages/messages.ts'
import type { Fact } from '../schema/fact.ts'
import type { Citation } from './cite-article.ts'
import { citeFact } from './cite-fact.ts'
import type { CitedSnapshot } from './cite-snapshot.ts'
import type { Corpus } from './corpus.ts'
import { cautionText, factCautions } from './fact-cautions.ts'
import { citedSnapshot } from './published-data.ts'
import { periodDates, quoteParts } from './wording.ts'

/** A fact as it leaves the site: its address, citation and card, and the text that is copied. The quotes and the citation are Chinese in either language. */
export interface SharedFact {
  url: string
  snapshot: CitedSnapshot
  citation: Citation
  card: QuoteCard
  /** Sentence, source, citation and address, in lines. */
  text: string
}

/** What XML 1.0 does not have, so that a card of a damaged text can still be drawn. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A fact of `corpus` as it leaves the site at `site`. */
export function shareFact(fact: Fact, corpus: Corpus, site: URL): SharedFact {
  const m = messages['zh-CN']
  const article = corpus.articles.get(fact.article)!
  const seed = corpus.seeds.get(article.seed)
  const absolute = (path: string) => new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + path, site).href
  const url = absolute(`/facts/${fact.id}/`)
  const snapshot = citedSnapshot('latest')
  const citation = citeFact(fact, article, seed, { url, articleUrl: absolute(`/articles/${article.id}/`), snapshot })
  const { before, number, after } = quoteParts(fact)
  const plain = (text: string) => text.replace(CONTROLS, '')
  const start = plain(before).length
  const region = corpus.regions.get(fact.region ?? '')?.name ?? m.terms.noRegion
  const card: QuoteCard = {
    sentence: plain(before + number + after),
    number: number === '' ? undefined : [start, start + plain(number).length],
    modality: fact.modality,
    about: plain([m.terms.modality[fact.modality], region, fact.period ? `${fact.period.text}（${periodDates(fact.period, m)}）` : m.terms.noTime].join(' · ')),
    cautions: factCautions(fact, m).map((caution) => plain(cautionText(caution))),
    citation: plain(citation.gb),
    name: m.site.name,
    address: decodeURI(url).replace(/^https?:\/\//, ''),
  }
  const from = `——《${article.title}》${article.credit ? `，据${article.credit}` : ''}，${article.date ?? seed?.date ?? m.terms.noDate}`
  return { url, snapshot, citation, card, text: [`“${before}${number}${after}”`, from, citation.gb, url].join('\n') }
}

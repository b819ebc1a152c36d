import type { NameRecord } from '../../search/name-record.ts'
import type { FoundSentence } from '../../search/outline.ts'
import type { FactRecord, PageRecord } from '../../search/page-record.ts'
import type { Hit } from '../../search/search-pages.ts'
import { element, marked } from './element.ts'
import type { SearchWords } from './search-words.ts'

/** A page among the results, with what it shows. */
export interface ShownPage {
  hit: Hit
  record: PageRecord
  sentences: FoundSentence[]
}

/** What a drawing needs besides its results: the words, and the addresses of pages. */
export interface Drawing {
  words: SearchWords
  href: (path: string) => string
}

/** A group of results under its heading. */
export function drawGroup(id: string, title: string, note: string, list: HTMLElement, ...after: HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'found', 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title, ' ', element('span', { class: 'quiet small' }, note)),
    list,
    ...after,
  )
}

/** Regions, policies and indicators whose names hold the words. */
export function drawNames(names: NameRecord[], { words, href }: Drawing): HTMLElement {
  return element(
    'ul',
    { class: 'found-names' },
    ...names.map(({ name, kind, path }) =>
      element(
        'li',
        { class: 'hit' },
        element('a', { href: href(path), lang: 'zh-CN' }, name),
        ' ',
        element('span', { class: 'quiet small' }, words.kinds[kind]),
      ),
    ),
  )
}

/** Facts as cards: number, indicator, kind, region, time, caveats, and the sentence it stands in. */
export function drawFacts(found: { page: ShownPage; sentence: FoundSentence; fact: FactRecord }[], drawing: Drawing): HTMLElement {
  return element('ol', { class: 'found-facts' }, ...found.map(({ page, sentence, fact }) => drawFact(page, sentence, fact, drawing)))
}

function drawFact({ record }: ShownPage, sentence: FoundSentence, fact: FactRecord, { words, href }: Drawing): HTMLElement {
  const address = href(`/articles/${record.id}/#${sentence.anchor}`)
  const meta = [words.modality[fact.modality], fact.region ?? words.unknownRegion, fact.period, fact.per && words.per(fact.per), fact.policy]
  return element(
    'li',
    { class: 'hit fact', 'data-cite': sentence.text, 'data-from': citedFrom(record) },
    element(
      'p',
      { class: 'fact-head' },
      element('a', { class: `value value-${fact.modality}`, href: address, lang: 'zh-CN' }, fact.number),
      ' ',
      element('a', { class: 'what', href: href(`/indicators/${fact.indicator}/`), lang: 'zh-CN' }, fact.name),
    ),
    element('p', { class: 'meta' }, ...meta.filter((one) => one !== undefined && one !== '').map((one) => element('span', { lang: 'zh-CN' }, one!))),
    ...(fact.flags.length > 0 ? [element('p', { class: 'flags' }, ...fact.flags.map((flag) => element('span', { class: 'flag' }, words.flag[flag])))] : []),
    drawQuote(sentence, address, record, words),
  )
}

function drawQuote({ text, marks }: FoundSentence, address: string, { title }: PageRecord, words: SearchWords): HTMLElement {
  const from = element('a', { class: 'from', href: address }, `《${title}》`)
  return element('p', { class: 'quote small', lang: 'zh-CN', 'aria-label': words.sentences }, ...marked(text, marks), ' ', from)
}

/** Sentences with their marks, why they are here, and the way to each in its article. */
export function drawSentences(found: { page: ShownPage; sentence: FoundSentence }[], { words, href }: Drawing): HTMLElement {
  return element(
    'ol',
    { class: 'found-sentences' },
    ...found.map(({ page: { record }, sentence }) =>
      element(
        'li',
        { class: 'hit', 'data-cite': sentence.text, 'data-from': citedFrom(record) },
        element('a', { class: 'sentence', href: href(`/articles/${record.id}/#${sentence.anchor}`), lang: 'zh-CN' }, ...marked(sentence.text, sentence.marks)),
        element(
          'p',
          { class: 'meta small' },
          element('span', { lang: 'zh-CN' }, `《${record.title}》`),
          ...sentence.readings.map(({ kind, text }) => element('span', { class: 'why' }, `${words.readings[kind]}：`, element('q', { lang: 'zh-CN' }, text))),
          ...(sentence.proposal ? [element('span', { class: 'flag' }, words.proposal)] : []),
        ),
      ),
    ),
  )
}

/** Articles with how often and where the words stand. */
export function drawPages(pages: ShownPage[], { words, href }: Drawing): HTMLElement {
  return element(
    'ol',
    { class: 'found-pages' },
    ...pages.map(({ hit, record, sentences }) => {
      const places = hit.reasons.reduce((sum, reason) => sum + reason.places.length, 0)
      const meta = [record.region ?? words.unknownRegion, record.date, record.source ?? words.unknownSource, words.hits(places)]
      return element(
        'li',
        { class: 'hit', 'data-cite': record.title, 'data-from': citedFrom(record) },
        element('a', { href: href(`/articles/${record.id}/${sentences[0] ? `#${sentences[0].anchor}` : ''}`), lang: 'zh-CN' }, record.title),
        element('p', { class: 'meta small' }, ...meta.filter((one) => one !== undefined).map((one) => element('span', {}, one!))),
      )
    }),
  )
}

/** 《title》, region, date, source: what a citation names, as far as it is known. */
function citedFrom({ title, region, date, source }: PageRecord): string {
  return [`《${title}》`, region, source, date].filter(Boolean).join('，')
}

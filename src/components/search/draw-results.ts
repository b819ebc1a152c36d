import type { NameRecord } from '../../search/name-record.ts'
import type { FoundSentence } from '../../search/outline.ts'
import type { FactRecord, PageRecord } from '../../search/page-record.ts'
import { element, marked } from './element.ts'
import type { SearchWords } from './search-words.ts'

/** A page among the results, with what it shows. */
export interface ShownPage {
  /** How often the words stand there. */
  places: number
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

/** A fact among the results: its page, its sentence, and what it says. */
interface FoundFact {
  page: ShownPage
  sentence: FoundSentence
  fact: FactRecord
}

/** Facts as cards, one a sentence: number, indicator, kind, region, time and caveats of each, and the sentence once. */
export function drawFacts(found: FoundFact[], drawing: Drawing): HTMLElement {
  const sentences = Map.groupBy(found, ({ page, sentence }) => `${page.record.id}#${sentence.anchor}`)
  return element(
    'ol',
    { class: 'found-facts' },
    ...[...sentences].map(([place, some]) => drawFactsOf(some, drawing.href(`/articles/${place.replace('#', '/#')}`), drawing)),
  )
}

function drawFactsOf(some: FoundFact[], address: string, drawing: Drawing): HTMLElement {
  const { page, sentence } = some[0]!
  return element(
    'li',
    { class: 'hit sentence-card', 'data-cite': sentence.text, 'data-from': citedFrom(page.record) },
    element('ul', { class: 'facts-beside' }, ...some.map(({ fact }) => drawFact(fact, address, drawing))),
    element(
      'figure',
      { class: 'said', lang: 'zh-CN' },
      element('blockquote', { class: 'quote', 'aria-label': drawing.words.sentences }, ...marked(sentence.text, sentence.marks)),
      element('figcaption', {}, element('a', { href: address }, `《${page.record.title}》`)),
    ),
  )
}

function drawFact(fact: FactRecord, address: string, { words, href }: Drawing): HTMLElement {
  const meta = [words.modality[fact.modality], fact.region ?? words.unknownRegion, fact.period, fact.per && words.per(fact.per), fact.policy]
  return element(
    'li',
    { class: 'fact' },
    element(
      'p',
      { class: 'fact-head' },
      element(
        'a',
        { class: `value value-${fact.modality}`, href: address, lang: 'zh-CN' },
        element('span', { class: `shape shape-${fact.modality}`, 'aria-hidden': 'true' }),
        fact.number,
      ),
      ' ',
      element('a', { class: 'what', href: href(`/indicators/${fact.indicator}/`), lang: 'zh-CN' }, fact.name),
    ),
    element('p', { class: 'meta' }, ...meta.filter((one) => one !== undefined && one !== '').map((one) => element('span', { lang: 'zh-CN' }, one!))),
    ...(fact.flags.length > 0 ? [element('p', { class: 'flags' }, ...fact.flags.map((flag) => element('span', { class: 'flag' }, words.flag[flag])))] : []),
  )
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
    ...pages.map(({ places, record, sentences }) => {
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

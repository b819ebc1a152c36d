import { countFacets, factFits } from '../../search/narrow.ts'
import { outline } from '../../search/outline.ts'
import { reasonsOf } from '../../search/search-pages.ts'
import { drawFacets } from './draw-facets.ts'
import { type Drawing, drawFacts, drawGroup, drawNames, drawPages, drawSentences, type ShownPage } from './draw-results.ts'
import { button, element } from './element.ts'
import { type SearchState, STEP } from './search-state.ts'
import type { SearchWords } from './search-words.ts'
import { showNear } from './show-near.ts'
import type { Asked } from './start-search.ts'

/** The places of the page that results go to, and the way back to a new search. */
export interface Stage {
  words: SearchWords
  status: HTMLElement
  results: HTMLElement
  panel: HTMLElement
  take: (next: Partial<SearchState>) => void
  /** Whether this is still the search asked for last. */
  current: () => boolean
}

const FIRST = 8

/** Shows what was found: why, the entries, facts, sentences and articles, and the facets. */
export async function showAnswer(asked: Asked, stage: Stage): Promise<void> {
  const { index, state, kept, query, names } = asked
  const { words, status, results } = stage
  const pages = await Promise.all(
    kept.slice(0, state.shown).map(async (hit): Promise<ShownPage> => {
      const record = await index.page(hit.page)
      const reasons = reasonsOf(asked.answer, hit.page)
      return { places: reasons.reduce((sum, { places }) => sum + places.length, 0), record, sentences: outline(reasons, record) }
    }),
  )
  if (!stage.current()) return
  const drawing: Drawing = { words, href: (path) => results.dataset.pages! + path.slice(1) }
  const sentences = pages.flatMap((page) => page.sentences.map((sentence) => ({ page, sentence })))
  const facts = sentences
    .flatMap(({ page, sentence }) => sentence.facts.filter((fact) => factFits(fact, state.choice)).map((fact) => ({ page, sentence, fact })))
    .map((one) => ({ ...one, named: query.terms.some(({ text }) => one.fact.name.includes(text)) }))
    .sort((a, b) => Number(b.named) - Number(a.named))
  const count = (of: number) => words.count(of, pages.length, kept.length)
  results.replaceChildren(
    drawWhy(asked, stage),
    ...(names.length > 0 ? [drawGroup('names', words.names, '', drawNames(names, drawing))] : []),
    ...(facts.length > 0 ? [folded('facts', words.facts, count(facts.length), facts, (some) => drawFacts(some, drawing), words)] : []),
    folded('sentences', words.sentences, count(sentences.length), sentences, (some) => drawSentences(some, drawing), words),
    drawGroup('pages', words.pages, words.pageCount(kept.length), drawPages(pages, drawing), ...moreButton(asked, stage)),
  )
  status.replaceChildren(...summary(asked, words))
  await showFacets(asked, stage)
  if (state.near) await showNear(asked, stage)
  else
    results.append(
      element(
        'p',
        {},
        button(words.askNear, () => stage.take({ near: true }), { id: 'ask-near' }),
      ),
    )
}

/** A group that shows its first rows and folds the rest. */
function folded<T>(id: string, title: string, note: string, rows: T[], draw: (rows: T[]) => HTMLElement, words: SearchWords): HTMLElement {
  const rest = rows.slice(FIRST)
  if (rest.length === 0) return drawGroup(id, title, note, draw(rows))
  const more = element('details', { class: 'rest' }, element('summary', {}, words.rest(rest.length)))
  more.addEventListener('toggle', () => more.append(draw(rest)), { once: true })
  return drawGroup(id, title, note, draw(rows.slice(0, FIRST)), more)
}

function moreButton({ kept, state }: Asked, { words, take }: Stage): HTMLElement[] {
  const left = Math.min(STEP, kept.length - state.shown)
  return left > 0 ? [button(words.more(left), () => take({ shown: state.shown + STEP }), { id: 'more' })] : []
}

/** Each way in which the query was met, with its pages. */
function drawWhy({ answer }: Asked, { words }: Stage): HTMLElement {
  return element(
    'p',
    { class: 'why-line small' },
    element('span', { class: 'label' }, words.why),
    ...answer.found.map(({ reading, places }) =>
      element('span', { class: 'why' }, `${words.readings[reading.kind]} `, element('q', { lang: 'zh-CN' }, reading.text), ` ${words.pageCount(places.size)}`),
    ),
  )
}

/** The facets beside the results, and a way to clear them. */
export async function showFacets({ index, answer, state }: Asked, { words, panel, take, current }: Stage): Promise<void> {
  const facets = await index.facets()
  if (!current()) return
  const pages = answer.hits.map(({ page }) => page)
  const counts = countFacets(facets, pages, state.choice)
  const wasOpen = panel.querySelector('details')?.open ?? matchMedia('(min-width: 60rem)').matches
  const focused = (document.activeElement as HTMLElement | null)?.dataset.facet
  const drawn = drawFacets(counts, words, (id, value) => {
    const off = state.choice.some(([other, one]) => other === id && one === value)
    take({ choice: off ? state.choice.filter(([other, one]) => other !== id || one !== value) : [...state.choice, [id, value]], shown: STEP })
  })
  const clear = state.choice.length > 0 ? [button(words.clear, () => take({ choice: [], shown: STEP }), { id: 'clear' })] : []
  panel.replaceChildren(element('details', { open: wasOpen, class: 'facet-groups' }, element('summary', {}, words.filter), ...clear, ...drawn))
  if (focused) panel.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus()
}

function summary({ answer, kept, state, query }: Asked, words: SearchWords): string[] {
  let places = 0
  for (const { page } of answer.hits) for (const found of answer.found) places += found.places.get(page)?.length ?? 0
  return [
    words.summary(answer.hits.length, places),
    ...(state.choice.length > 0 ? [' ', words.narrowed(kept.length)] : []),
    ...(answer.tooWide ? [' ', words.tooWide] : []),
    ...(query.cut ? [' ', words.cut] : []),
  ]
}

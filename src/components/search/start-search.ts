import type { Facet } from '../../search/facet.ts'
import type { NameRecord } from '../../search/name-record.ts'
import { type Choice, narrow } from '../../search/narrow.ts'
import { parseQuery } from '../../search/parse-query.ts'
import type { Query } from '../../search/query.ts'
import type { SearchIndex } from '../../search/search-index.ts'
import { type Answer, type Hit, searchPages } from '../../search/search-pages.ts'
import { button, element } from './element.ts'
import { foundNames } from './found-names.ts'
import { listenKeys } from './listen-keys.ts'
import { offerFiles } from './offer-files.ts'
import { openIndex } from './open-index.ts'
import { readState, type SearchState, writeState } from './search-state.ts'
import { searchWords } from './search-words.ts'
import { showAnswer } from './show-answer.ts'
import { showNone } from './show-none.ts'

/** What one search gave, for whoever shows it. */
export interface Asked {
  index: SearchIndex
  state: SearchState
  query: Query
  answer: Answer
  /** The hits that the chosen facets leave, best first. */
  kept: Hit[]
  /** Entries of the site by that name. */
  names: NameRecord[]
}

const PAUSE = 80
const SLOW = 1500

/** Runs the search page: what is typed, chosen or gone back to becomes a search; a search becomes results and an address. */
export function startSearch(): void {
  const words = searchWords()
  const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
  const [input, exact, status, results, panel] = [find<HTMLInputElement>('q'), find<HTMLInputElement>('exact'), find('status'), find('results'), find('facets')]
  const base = results.dataset.index!
  let state = readState(location.href)
  let opening: Promise<SearchIndex> | undefined
  const open = () => {
    opening ??= openIndex(base)
    return opening
  }
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let typing = false
  /** What the field held when it was last heard of. */
  let held = ''

  /** Takes a new state: into the address (a new entry of the history unless `replace`), into the form, into results. */
  function take(next: Partial<SearchState>, replace = false): void {
    state = { ...state, ...next }
    const address = location.pathname + writeState(state)
    if (address !== location.pathname + location.search) history[replace ? 'replaceState' : 'pushState'](null, '', address)
    void run()
  }

  async function run(): Promise<void> {
    const own = ++turn
    const current = () => own === turn
    exact.checked = state.exact
    if (input.value.trim() !== state.query) input.value = state.query
    held = input.value
    document.body.classList.toggle('asked', state.query !== '')
    if (state.query === '') {
      for (const place of [status, results, panel]) place.replaceChildren()
      return
    }
    if (results.childElementCount === 0) status.textContent = words.searching
    const slow = setTimeout(() => current() && status.replaceChildren(words.slow), SLOW)
    try {
      const asked = await ask(await open(), state)
      if (!current()) return
      await (asked.kept.length > 0
        ? showAnswer(asked, { words, status, results, panel, take, current })
        : showNone(asked, { words, status, results, panel, take, current }))
    } catch (error) {
      if (!current()) return
      console.warn(error)
      opening = undefined
      results.replaceChildren()
      status.replaceChildren(
        words.failed,
        ' ',
        button(words.retry, () => void run()),
      )
    } finally {
      clearTimeout(slow)
    }
  }

  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing || input.value === held) return
    // after one letter more or less the next may follow; a word from an input method or the clipboard is whole, and waits for nothing
    const pause = Math.abs(input.value.length - held.length) === 1 ? PAUSE : 0
    held = input.value
    clearTimeout(timer)
    timer = setTimeout(() => {
      take({ query: input.value.trim(), choice: [], near: false, shown: 10 }, typing)
      typing = true
    }, pause)
  })
  input.addEventListener('compositionend', () => input.dispatchEvent(new Event('input')))
  input.addEventListener('change', () => {
    typing = false
  })
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    take({ query: input.value.trim(), shown: 10 }, typing)
    typing = false
  })
  exact.addEventListener('change', () => take({ exact: exact.checked }))
  addEventListener('popstate', () => {
    state = readState(location.href)
    typing = false
    void run()
  })
  const help = find<HTMLDialogElement>('keys')
  find('show-keys').addEventListener('click', () => help.showModal())
  const say = (text: string) => status.replaceChildren(element('span', {}, text))
  listenKeys({ input, results, help, cite: (hit) => void cite(hit) })
  offerFiles([find('csv'), find('json')], { words, say, ask: async () => ask(await open(), state) })

  async function cite(hit: HTMLElement): Promise<void> {
    const { cite: quote = '', from = '' } = hit.dataset
    const url = hit.querySelector('a')!.href
    const { snapshot } = (await open()).head
    await navigator.clipboard.writeText(words.cite(quote, from, snapshot, url)).then(
      () => say(words.copied),
      () => say(words.notCopied),
    )
  }

  // the head of the index is small, and wanted with the first key
  open().catch(() => {
    opening = undefined
  })
  void run()
}

async function ask(index: SearchIndex, state: SearchState): Promise<Asked> {
  const query = parseQuery(state.query, new Set(index.head.numbers.units))
  const [found, names] = await Promise.all([findPages(index, state, query), foundNames(index, query)])
  return { index, state, query, names, ...found }
}

async function findPages(index: SearchIndex, { choice, exact, shown }: SearchState, query: Query): Promise<Pick<Asked, 'answer' | 'kept'>> {
  const answer = await searchPages(index, query, !exact)
  const kept = choice.length > 0 ? narrowed(answer.hits, await index.facets(), choice) : answer.hits
  // what will be shown is on its way while the names are still looked for
  for (const { page } of kept.slice(0, shown)) void index.page(page)
  return { answer, kept }
}

function narrowed(hits: Hit[], facets: Facet[], choice: Choice): Hit[] {
  const pages = hits.map(({ page }) => page)
  const left = new Set(narrow(facets, pages, choice))
  return hits.filter(({ page }) => left.has(page))
}

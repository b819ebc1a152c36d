import { suggest } from '../../search/suggest.ts'
import { drawGroup, drawNames } from './draw-results.ts'
import { button, element } from './element.ts'
import { type Stage, showFacets } from './show-answer.ts'
import { showNear } from './show-near.ts'
import type { Asked } from './start-search.ts'

/** Says that nothing was found, and offers what comes near: entries by that name, spellings, articles with like words. */
export async function showNone(asked: Asked, stage: Stage): Promise<void> {
  const { index, query, answer, state, names } = asked
  const { words, status, results, panel } = stage
  if (answer.hits.length > 0) {
    status.replaceChildren(words.noneNarrowed)
    results.replaceChildren()
    await showFacets(asked, stage)
    return
  }
  const lost = query.terms.length === 1 ? query.terms[0]!.text : ''
  const offers = await suggest(index, lost)
  if (!stage.current()) return
  panel.replaceChildren()
  status.replaceChildren(words.none(query.raw.slice(0, 60)), ...(answer.tooWide ? [' ', words.tooWide] : []), ...(query.cut ? [' ', words.cut] : []))
  const choose = offers.map((offer) => button(offer, () => stage.take({ query: offer, choice: [] }), { lang: 'zh-CN', class: 'offer' }))
  results.replaceChildren(
    ...(offers.length > 0 ? [element('p', { id: 'offers' }, words.tryThese, ...choose)] : []),
    ...(names.length > 0 ? [drawGroup('names', words.names, '', drawNames(names, { words, href: (path) => results.dataset.pages! + path.slice(1) }))] : []),
  )
  if (state.near || !state.exact) await showNear(asked, stage)
}

import { coverageRates } from '../../chart/coverage-rates.ts'
import { drawCoverage, MANY_RATES } from '../../chart/draw-coverage.ts'
import type { Picture } from '../../chart/picture.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Fact } from '../../schema/fact.ts'
import { factAnchor } from '../wording.ts'

/** The coverage rates among the facts on one scale, or their counts where they are many; undefined where there is none. */
export function coveragePicture(facts: Fact[], m: Messages, id = 'coverage', page: `/${string}` = '/pictures/'): Picture | undefined {
  const rates = coverageRates(facts)
  if (rates.length === 0) return undefined
  const words = m.pictures.coverage
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const full = rates.filter((rate) => rate.value === 100)
  const title = words.title(rates.length, full.length, full.filter((rate) => !rate.inferred).length)
  const drawn = { ...words, inferred: words.inferredShort }
  return {
    id,
    page,
    title,
    caption: words.caption(rates.filter((rate) => !rate.denominator).length) + (rates.length > MANY_RATES ? words.grouped(rates.length) : ''),
    columns: words.columns,
    rows: rates.map((rate) => {
      const fact = byId.get(rate.id)!
      const value = { text: rate.printed, path: `/articles/${fact.article}/#${factAnchor(fact)}` as const }
      return [rate.name, value, rate.inferred ? words.inferred : words.printed, rate.denominator ?? words.unstated, m.terms.modality[rate.modality]]
    }),
    draw: (own, width) => drawCoverage(own, rates, width, title, drawn),
  }
}

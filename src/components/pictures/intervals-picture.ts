import { drawIntervals, MANY_VALUES, type ValueLine } from '../../chart/draw-intervals.ts'
import type { Picture, PictureCell } from '../../chart/picture.ts'
import { valueInterval } from '../../chart/value-interval.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Fact } from '../../schema/fact.ts'
import type { Corpus } from '../corpus.ts'
import { factAnchor, periodText, printed } from '../wording.ts'

/** Where and when a value is said. */
export function valueLabel(fact: Fact, corpus: Corpus, m: Messages): string {
  return `${corpus.regions.get(fact.region ?? '')?.name ?? m.terms.noRegion}${m.terms.comma}${periodText(fact.period, m)}`
}

/** A value as printed, leading to its sentence. */
export function valueCell(fact: Fact): PictureCell {
  return { text: printed(fact.number.exact), path: `/articles/${fact.article}/#${factAnchor(fact)}` }
}

/** Values of one indicator that may be compared, as intervals on one scale; `group` is their number in the grid, where there is one. */
export function intervalsPicture(facts: Fact[], corpus: Corpus, m: Messages, id: string, group?: number): Picture {
  const words = m.values.intervals
  const intervals = facts.map((fact) => valueInterval(fact.quantity))
  const unbounded = intervals.filter(({ low, high }) => low === undefined || high === undefined).length
  const lines = facts.length > MANY_VALUES ? linesOfPlaces(facts, corpus, m) : linesOfValues(facts, corpus, m)
  const drawn = lines.slice(0, MANY_VALUES)
  const places = new Set(facts.map((fact) => fact.region)).size
  const finding = words.title(facts.length, places, facts.filter((fact) => !fact.period).length, unbounded)
  const title = group === undefined ? finding : `${m.values.grid.group(group)}${m.terms.colon}${finding}`
  const end = (number: number | undefined, closed: boolean) => (number === undefined ? words.none : closed ? words.included(number) : words.excluded(number))
  return {
    id,
    page: `/indicators/${facts[0]!.indicator.id}/`,
    title,
    caption: words.caption + (facts.length > MANY_VALUES ? words.places(drawn.length, lines.length) : ''),
    columns: words.columns,
    rows: facts.map((fact, index) => {
      const { low, high, lowClosed, highClosed } = intervals[index]!
      return [valueLabel(fact, corpus, m), valueCell(fact), end(low, lowClosed), end(high, highClosed), m.terms.modality[fact.modality]]
    }),
    draw: (own, width) => drawIntervals(own, drawn, facts[0]!.quantity.unit, width, title),
  }
}

function linesOfValues(facts: Fact[], corpus: Corpus, m: Messages): ValueLine[] {
  return facts.map((fact) => ({
    label: valueLabel(fact, corpus, m),
    printed: printed(fact.number.exact),
    modality: fact.modality,
    intervals: [valueInterval(fact.quantity)],
  }))
}

/** The values of a place on one line, the place with most of them first. */
function linesOfPlaces(facts: Fact[], corpus: Corpus, m: Messages): ValueLine[] {
  return [...Map.groupBy(facts, (fact) => fact.region ?? '')]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .map(([code, some]) => ({
      label: corpus.regions.get(code)?.name ?? m.terms.noRegion,
      printed: m.values.grid.count(some.length),
      modality: some[0]!.modality,
      intervals: some.map((fact) => valueInterval(fact.quantity)),
    }))
}

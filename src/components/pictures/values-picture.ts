import { compareFacts, groupComparable, respects, type Standing, standingOf } from '../../chart/compare-facts.ts'
import { drawGrid, type GridColumn } from '../../chart/draw-grid.ts'
import { drawIntervals, MANY_VALUES } from '../../chart/draw-intervals.ts'
import type { Picture, PictureCell } from '../../chart/picture.ts'
import { valueInterval } from '../../chart/value-interval.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Fact } from '../../schema/fact.ts'
import type { Indicator } from '../../schema/indicator.ts'
import type { Corpus } from '../corpus.ts'
import { factAnchor, periodText, printed } from '../wording.ts'

/** The values of an indicator: on one scale where all may be compared, else the grid of what keeps them apart; undefined for a single value. */
export function valuesPicture(indicator: Indicator, corpus: Corpus, m: Messages): Picture | undefined {
  const facts = corpus.factsOfIndicator.get(indicator.id) ?? []
  if (facts.length < 2) return undefined
  const levelOf = (code: string) => corpus.regions.get(code)?.level
  const label = (fact: Fact) => `${corpus.regions.get(fact.region ?? '')?.name ?? m.terms.noRegion}${m.terms.comma}${periodText(fact.period, m)}`
  const value = (fact: Fact): PictureCell => ({ text: printed(fact.number.exact), path: `/articles/${fact.article}/#${factAnchor(fact)}` })
  const base = { id: `values-${indicator.id}`, page: `/indicators/${indicator.id}/` as const }
  const many = facts.length > MANY_VALUES
  const differences = compareFacts(facts, levelOf)
  if (differences.length === 0) return { ...base, ...intervals() }
  return { ...base, ...grid() }

  function intervals(): Omit<Picture, 'id' | 'page'> {
    const words = m.values.intervals
    const lines = facts.map((fact) => ({
      label: label(fact),
      printed: printed(fact.number.exact),
      modality: fact.modality,
      interval: valueInterval(fact.quantity),
    }))
    const unbounded = lines.filter(({ interval }) => interval.low === undefined || interval.high === undefined).length
    const title = words.title(facts.length, new Set(facts.map((fact) => fact.region)).size, facts.filter((fact) => !fact.period).length, unbounded)
    const end = (number: number | undefined, closed: boolean) => (number === undefined ? words.none : closed ? words.included(number) : words.excluded(number))
    return {
      title,
      caption: words.caption + (many ? m.pictures.drawn(MANY_VALUES, facts.length) : ''),
      columns: words.columns,
      rows: facts.map((fact, index) => {
        const { low, high, lowClosed, highClosed } = lines[index]!.interval
        return [label(fact), value(fact), end(low, lowClosed), end(high, highClosed), m.terms.modality[fact.modality]]
      }),
      draw: (id, width) => drawIntervals(id, lines.slice(0, MANY_VALUES), facts[0]!.quantity.unit, width, title),
    }
  }

  function grid(): Omit<Picture, 'id' | 'page'> {
    const words = m.values.grid
    const apart = respects.filter((respect) => differences.some((one) => one.respect === respect))
    const groups = groupComparable(facts, levelOf)
    const valuesOf = new Map(differences.map(({ respect, values }) => [respect, values]))
    const columns = apart.map(
      (respect): GridColumn => ({ name: m.values.respects[respect], values: valuesOf.get(respect)!.map((one) => standingWord(respect, one, m)) }),
    )
    const rows = groups.flatMap((group, index) =>
      group.map((fact) => {
        const standing = standingOf(fact, levelOf)
        return {
          fact,
          standing,
          row: {
            label: label(fact),
            printed: printed(fact.number.exact),
            group: index,
            cells: apart.map((respect) => valuesOf.get(respect)!.indexOf(standing[respect])),
          },
        }
      }),
    )
    // one row a group where its values are too many to draw: they agree in every respect
    const each = many ? rows.filter(({ row }, index) => row.group !== rows[index - 1]?.row.group) : rows
    const drawn = each
      .slice(0, MANY_VALUES)
      .map(({ row }) => (many ? { ...row, printed: words.group(row.group + 1), label: words.count(groups[row.group]!.length) } : row))
    const title = words.title(
      facts.length,
      groups.length,
      columns.map((column) => column.name),
    )
    return {
      title,
      once: 400,
      caption: words.caption + (many ? words.groups(drawn.length, groups.length) : ''),
      columns: [...words.columns, ...columns.map((column) => column.name)],
      rows: rows.map(({ fact, row, standing }) => [
        row.label,
        value(fact),
        words.group(row.group + 1),
        ...apart.map((respect) => standingWord(respect, standing[respect], m)),
      ]),
      draw: (id, width) => drawGrid(id, columns, drawn, width, title),
    }
  }
}

/** What a standing is called. */
function standingWord(respect: keyof Standing, code: string, m: Messages): string {
  const words: Record<string, string> = { ...m.terms.modality, ...m.terms.level, ...m.values.standing, '': m.values.standing.noUnit }
  return respect === 'per' && code !== 'total' ? m.terms.per(code) : (words[code] ?? code)
}

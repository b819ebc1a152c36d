import { compareFacts, groupComparable, type LevelOf, respects, type Standing, standingOf } from '../../chart/compare-facts.ts'
import { drawGrid, type GridColumn } from '../../chart/draw-grid.ts'
import { MANY_VALUES } from '../../chart/draw-intervals.ts'
import type { Picture } from '../../chart/picture.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Fact } from '../../schema/fact.ts'
import type { Corpus } from '../corpus.ts'
import { printed } from '../wording.ts'
import { valueCell, valueLabel } from './intervals-picture.ts'

/** What keeps the values of an indicator apart: each in its group, with what it is in the respects in which they differ. */
export function gridPicture(facts: Fact[], corpus: Corpus, m: Messages, id: string): Picture {
  const words = m.values.grid
  const levelOf: LevelOf = (code) => corpus.regions.get(code)?.level
  const many = facts.length > MANY_VALUES
  const valuesOf = new Map(compareFacts(facts, levelOf).map(({ respect, values }) => [respect, values]))
  const apart = respects.filter((respect) => valuesOf.has(respect))
  const groups = groupComparable(facts, levelOf)
  const columns = apart.map(
    (respect): GridColumn => ({ name: m.values.respects[respect], values: valuesOf.get(respect)!.map((one) => standingWord(respect, one, m)) }),
  )
  const placed = groups.flatMap((group, index) => group.map((fact) => ({ fact, group: index, standing: standingOf(fact, levelOf) })))
  const cellsOf = (standing: Standing) => apart.map((respect) => valuesOf.get(respect)!.indexOf(standing[respect]))
  const rows = many
    ? // one row a group where its values are too many to draw: they agree in every respect
      groups.map((group, index) => ({
        printed: words.group(index + 1),
        label: words.count(group.length),
        group: index,
        cells: cellsOf(standingOf(group[0]!, levelOf)),
      }))
    : placed.map(({ fact, group, standing }) => ({ printed: printed(fact.number.exact), label: valueLabel(fact, corpus, m), group, cells: cellsOf(standing) }))
  const drawn = rows.slice(0, MANY_VALUES)
  const names = columns.map((column) => column.name)
  const title = words.title(facts.length, groups.length, names)
  return {
    id,
    page: `/indicators/${facts[0]!.indicator.id}/`,
    title,
    caption: words.caption + (many ? words.groups(drawn.length, groups.length) : ''),
    once: 400,
    columns: [...words.columns, ...names],
    rows: placed.map(({ fact, group, standing }) => [
      valueLabel(fact, corpus, m),
      valueCell(fact),
      words.group(group + 1),
      ...apart.map((respect) => standingWord(respect, standing[respect], m)),
    ]),
    draw: (own, width) => drawGrid(own, columns, drawn, width, title),
  }
}

/** What a standing is called. */
function standingWord(respect: keyof Standing, code: string, m: Messages): string {
  const words: Record<string, string> = { ...m.terms.modality, ...m.terms.level, ...m.values.standing, '': m.values.standing.noUnit }
  return respect === 'per' && code !== 'total' ? m.terms.per(code) : (words[code] ?? code)
}

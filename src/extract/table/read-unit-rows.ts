import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { numeralValue } from '../../normalise/numeral.ts'
import { type Cell, markOf, rowName } from './table-cell.ts'
import type { Column } from './table-column.ts'

/** What parts the cells of one line: gaps, or the strokes of a table in plain text. */
const gap = String.raw`[\s|]+`
const head = new RegExp(`^[\\s|]*(?:指\\s*标|项\\s*目)(?:名称)?${gap}(?:计量)?单\\s*位${gap}(?:数\\s*[量值]|合\\s*计|本[月期年季](?:累计)?)[\\s|]*$`)
const row = new RegExp(
  `^(?<open>[\\s|]*)(?<label>[^|]*?[^\\s|])${gap}(?<scale>[十百千]?[万亿]?)(?<unit>元|%|人次|人天|人|户|个|件|张|家|所|对|宗|具|名|例|起|处|支)(?:/[^\\d\\s|]{1,6})?${gap}(?<figure>\\d[\\d,]*(?:\\.\\d+)?%?)[\\s|]*$`,
  'd',
)
const itemMark = /^(?:#|其中[:：]?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．]|[A-ZＡ-Ｚ][、.]|[IV]+\s)\s*/
const kind = /^(?:城市|农村|城镇|乡村|城乡)/

/** A table of 指标, 单位, 数量 in lines: 结婚登记 对 |19,215|; a line without a figure opens a section (城市最低生活保障). Returns how many paragraphs it takes. */
export function readUnitRows(paragraphs: readonly AnnotatedParagraph[], first: number, tables: Map<AnnotatedParagraph, Cell[]>): number {
  if (!head.test(paragraphs[first]!.folded)) return 0
  const time = paragraphs
    .slice(Math.max(0, first - 3), first)
    .flatMap((paragraph) => marksByType(paragraph).times.filter(({ kind }) => kind === 'point'))
    .at(-1)
  let section = ''
  let at = first + 1
  for (; at < paragraphs.length && !/[。；]$/.test(paragraphs[at]!.folded); at++) {
    const paragraph = paragraphs[at]!
    const found = row.exec(paragraph.folded)
    if (!found) {
      section = bare(paragraph.folded)
      continue
    }
    const { scale, unit } = found.groups as { scale: string; unit: string }
    const [from, to] = found.indices!.groups!.label!
    const [start, end] = found.indices!.groups!.figure!
    const printed = bare(paragraph.reflowed.text.slice(from, to))
    // 城市最低生活保障 over 最低生活保障人数
    const told = kind.exec(section)?.[0] ?? ''
    const ofSection = told !== '' && printed.startsWith(section.slice(told.length, told.length + 3))
    const name = rowName(ofSection ? told + printed : printed, '')
    const column: Column = { name, unit, scale: scale ? numeralValue(scale)! : 1, ...(time ? { time } : {}) }
    tables.set(paragraph, [{ mark: markOf(paragraph, { start, end, unit: '', kind: 'figure' }, column), column }])
  }
  return at - first
}

/** A label without the marks of items and notes: #镇, 1.镇, 结婚登记*. */
function bare(label: string): string {
  let rest = label.replace(/\s+/g, '').replace(/\*+$/, '')
  while (itemMark.test(rest)) rest = rest.replace(itemMark, '')
  return rest
}

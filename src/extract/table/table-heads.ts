import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { labelLength, startsWithLabel } from '../../normalise/head-label.ts'
import { partRow, type Row } from '../../normalise/part-row.ts'
import { asOf, captionAbove, oneTime, timeOf, unitsIn } from './head-caption.ts'
import { type HeadPart, headParts } from './head-parts.ts'
import { headEnd, isFigures, isSign, ownLabel, spansKinds } from './head-signs.ts'
import { yearIn } from './head-time.ts'
import { overRanges } from './over-ranges.ts'
import { type Column, columnsOf, unitIn } from './table-column.ts'
import { captionTail, countedBy, itemIn, kindOf, measuredBy, titleIn } from './table-title.ts'

/** The heads above the rows of a table: ways to read them as columns, best first, and what the table measures. */
export interface Heads {
  choices: Column[][]
  /** The heads as parted by gaps, without that of the labels. */
  parts: HeadPart[]
  /** The same without the first, where that may head the labels: 院校. */
  rest: HeadPart[]
  /** What heads the labels: 樓齡. */
  label: string
  /** What the labels are kinds of: 意見類別. */
  kinds: string
  /** What stands behind the years: the label of the first row, if it has none of its own. */
  tail: string
  /** The heads are printed again, and a page's end broke the label that stands behind them. */
  broken?: boolean
  unitBehindLabel: boolean
  measured: string
  /** The one time of all columns that have none of their own: over the labels, in the title, or of the caption. */
  time?: TimeMark
  /** All that is printed above the rows in one line, the heads alone, and the caption above them. */
  line: string
  own: string
  caption: string
  /** Units of the line 单位：万张、张, one for all rows or one for each. */
  units: { unit: string; scale: number }[]
  /** The lines of the heads. */
  lines: readonly AnnotatedParagraph[]
}

/** The head is what stands between the first row and the sentence or caption above it, as far as the table before (`floor`): lines of cells parted by spaces. */
export function headsAbove(paragraphs: readonly AnnotatedParagraph[], first: number, layout: Layout, floor = 0, sections?: Row['kind']): Heads {
  let top = first
  while (top > floor && first - top < 40 && !/[。；：︰]$/.test(paragraphs[top - 1]!.folded) && !partRow(paragraphs[top - 1]!.folded)) top--
  const above = paragraphs.slice(top, first)
  const caption = captionAbove(paragraphs, top - 1, floor)
  const units = unitsIn([...above, ...(caption ? [caption] : [])])
  const printed = headParts(above, layout)
  // 指标  单位  数量: the unit stands behind the label
  const all = printed.filter(({ text: part, beside }) => !(beside && /^(?:计量)?单位$/.test(fold(part))))
  // what stands above an empty line is the table's title, unless the lines are all set apart
  const set = all.every(({ opens }, i) => i === 0 || opens) ? -1 : all.findLastIndex(({ opens }) => opens)
  const opening = set > 0 ? set : all.findLastIndex(({ title }) => title) + 1
  const shown = all.slice(opening)
  // 泊位數目 | 已佔用 空缺 | 香港仔 | 避風塘: what stands behind the heads names the first section
  const behind = sections ? headEnd(shown) : shown.length
  const below = shown.slice(sections === 'range' ? ownLabel(shown) : 0, behind)
  // figures that no row was made of: what stands above them is not known to head these
  const follows = top > 0 && (top === floor || partRow(paragraphs[top - 1]!.folded) !== undefined)
  const parts = below.some(({ text: part }) => isFigures(fold(part))) || (follows && opening === 0 && !below.some(isSign)) ? [] : below
  const cells = parts.map((part) => part.text)
  const dated = cells.findIndex((cell) => yearIn(cell))
  // 2009年 2010年 2009年 2010年: they come again under each of the heads above
  const again = dated >= 0 && cells.slice(dated + 1).some((cell) => fold(cell) === fold(cells[dated]!))
  // 面積  2007年  2008年: what stands in one line with the years heads the labels
  const inLine = dated > 0 && parts[dated]!.beside ? dated - 1 : dated
  // what stands above the head of the labels (年份, 类别) is the table's title
  const label = cells.findIndex((cell) => startsWithLabel(fold(cell)))
  const captioned = caption !== undefined && (captionTail.exec(caption.folded)?.[0].length ?? 0) > 1
  const title = titleIn(cells.slice(0, label >= 0 ? label : dated < 0 ? 1 : inLine)) || titleIn(all.slice(0, opening).map((part) => part.text))
  // 職級  退休人數  2011年  2012年: what spans the years is measured in all of them
  // 年龄 | 服务使用者人数 | 中途宿舍, 护理院…: so is what spans all the kinds under it
  const spanned = label >= 0 && dated < 0 && parts[label + 2]?.beside === false && spansKinds(cells.slice(label + 1)) ? label + 1 : -1
  const spanning = label >= 0 && dated > label ? titleIn(cells.slice(label + 1, dated)) : spanned >= 0 ? cells[spanned]! : ''
  const spans =
    label >= 0 && dated > label
      ? cells
          .slice(label + 1, dated)
          .map(unitIn)
          .filter(({ unit, scale }) => unit !== undefined || scale !== 1)
      : []
  const spanningUnit = spans.flatMap(({ unit, scale }) => (unit === undefined ? [] : [{ unit, scale }])).slice(0, 1)
  const counted = dated > label && label >= 0 ? countedBy(cells[label]!) : ''
  // 意見 ⏎ 類別: a narrow column broke what heads the labels
  const kinds = label >= 0 ? kindOf(/^类别\s*$/.test(fold(cells[label]!)) ? (cells[label - 1] ?? '') + cells[label]! : cells[label]!) : ''
  const ranges = overRanges(cells, label)
  const item = itemIn(all.slice(0, opening).map((part) => part.text))
  const told = ranges?.measured || (title.endsWith(spanning) ? title : spanning) || (captioned ? measuredBy(caption, dated >= 0) : '') || counted
  const measured = item !== '' && told !== '' && !told.includes(item) ? item + (spanning || told) : told
  const columns = (from: number) => columnsOf(cells.slice(from), measured)
  // behind the years stands what begins the label of the first row
  const after = dated < 0 ? -1 : cells.slice(dated).findIndex((cell) => !yearIn(cell))
  const run = after > 1 ? columns(dated).slice(0, after) : []
  const own = Math.max(label, 0)
  const bare = parts.slice(own).map((part, i) => (i === 0 ? { ...part, text: part.text.slice(labelLength(fold(part.text))) } : part))
  const unlabelled = bare.filter((part, i) => part.text.trim() !== '' && own + i !== spanned)
  // 2011-2012學年  主流學校  總計: a year over the labels is that of all columns
  const over = dated >= 0 && dated < cells.length - 1 && !cells.some((cell, i) => i > dated && yearIn(cell)) ? yearIn(cells[dated]!) : undefined
  const titled = all
    .slice(0, opening)
    .map((part) => part.text.replace(/\s+/g, ''))
    .join('')
  const time =
    over ??
    (caption && timeOf(caption)) ??
    above.map(asOf).find(Boolean) ??
    oneTime(above.filter(({ reflowed }) => titled.includes(reflowed.text.replace(/\s+/g, ''))))
  return {
    ...(time ? { time } : {}),
    choices: [
      ...(ranges ? [columns(ranges.at)] : []),
      ...(over ? [columns(dated + 1)] : dated >= 0 && !again ? [columns(dated), run] : []),
      columnsOf(
        unlabelled.map((part) => part.text),
        measured,
      ),
      ...(label < 0 ? [] : [columns(own + 1)]),
      // 屋邨  樓齡  高度（米）: what may head labels stands beside what heads them
      ...(label > 0 && parts[label]!.beside ? [columns(label)] : []),
    ].filter((c) => c.length > 0),
    rest: label < 0 && !over && !parts[0]?.stub ? parts.slice(1) : [],
    parts: over ? parts.slice(dated + 1) : unlabelled,
    kinds,
    label: label < 0 ? '' : cells[label]!.slice(0, labelLength(fold(cells[label]!))).trim(),
    tail: sections
      ? shown
          .slice(behind)
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, '')
      : after > 1
        ? cells.slice(dated + after).join('')
        : '',
    unitBehindLabel: all.length < printed.length,
    measured,
    line: all.map((part) => part.text).join('  '),
    own: cells.join('  '),
    caption: caption?.reflowed.text ?? '',
    units: units.length > 0 ? units : ranges?.unit ? [ranges.unit] : spanningUnit,
    lines: above,
  }
}

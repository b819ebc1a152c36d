import { tableLabels } from '../lexicon/indicator-words.ts'
import type { AnnotatedParagraph, QuantityMark } from '../nlcst/mark.ts'
import { fold } from '../normalise/fold.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { numeralValue } from '../normalise/numeral.ts'
import { tableRow } from '../normalise/table-row.ts'

/** What the head of a column says of the cells under it. */
export interface Column {
  /** As printed, with what the line above the table measures. */
  name: string
  /** The unit in brackets (百万元 → 元), and what a cell is multiplied by. */
  unit?: string
  scale: number
}

/** What the rows of a table are listed by. */
const wordLabel = /^\s*(?!不适用)([\u4e00-\u9fff]{2,8})\s/
const firstCell = new RegExp(
  `^(?:${tableLabels
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:\\s+|$)`,
)
const bracket = /（\s*([^（）]*?)\s*）/g
const unitWord = /^([十百千]?[万亿]?)(元|港元|%|人|名|个|间|宗|户|张)$/
const measure = /(?:人数|数目|数量|总额|金额|名额|宗数|次数|百分比|比率|比例|开支|拨款|面积|时数)$/
const captionTail = /(?:分别)?(?:如下|载于下表|见下表|列于下表|载列于?附件?|列表如下)?[︰：]$/

/** The columns of each paragraph that is a row of figures, as far as heads and rows have as many cells. */
export function readTables(paragraphs: readonly AnnotatedParagraph[], text: string): Map<AnnotatedParagraph, Column[]> {
  const tables = new Map<AnnotatedParagraph, Column[]>()
  let columns: Column[] | undefined
  paragraphs.forEach((paragraph, i) => {
    if (!tableRow.test(paragraph.folded)) columns = undefined
    else {
      columns ??= columnsAbove(paragraphs, i, text)
      if (columns.length > 0) tables.set(paragraph, columns)
    }
  })
  return tables
}

/** The head is what stands between the first row and the sentence or caption above it; a line of cells parted by spaces. */
function columnsAbove(paragraphs: readonly AnnotatedParagraph[], first: number, text: string): Column[] {
  let top = first
  while (top > 0 && first - top < 12 && !/[。；：︰]$/.test(paragraphs[top - 1]!.folded)) top--
  const heads = paragraphs.slice(top, first)
  if (heads.length === 0) return []
  // a narrow column cuts the line of heads; whether they are as many as the cells tells if this is what was one line
  const head = text.slice(heads[0]!.node.position.start.offset, heads.at(-1)!.node.position.end.offset).replace(/\r?\n/g, '')
  const caption = paragraphs[top - 1]
  const measured = caption && /[：︰]$/.test(caption.folded) ? measuredBy(caption) : ''
  return head
    .split(/\s{2,}|(?<=[)）])\s+/)
    .map((cell, i) => (i === 0 ? cell.slice(firstCell.exec(fold(cell))?.[0].length ?? 0) : cell))
    .filter((cell) => cell.trim() !== '')
    .map((cell) => columnOf(cell, measured))
}

function columnOf(cell: string, measured: string): Column {
  const folded = fold(cell)
  const [, scale = '', unit] =
    matchesOf(folded, bracket)
      .map(([, inside]) => unitWord.exec(inside!))
      .find(Boolean) ?? []
  const cut = folded.indexOf('（')
  const name = (cut < 0 ? cell : cell.slice(0, cut)).trim()
  return { name: measure.test(fold(name)) ? name : name + measured, ...(unit ? { unit } : {}), scale: scale ? numeralValue(scale)! : 1 }
}

/** …接受服務的癡呆症患者的人數如下： → 癡呆症患者人數; …接受服務的長者人數如下： → 長者人數. */
function measuredBy({ folded, reflowed }: AnnotatedParagraph): string {
  const end = folded.length - (captionTail.exec(folded)?.[0].length ?? 0)
  const last = /(?:^|[，。、：的])([^，。、：的]+)$/.exec(folded.slice(0, end))?.[1] ?? ''
  if (!measure.test(last)) return ''
  const bare = measure.exec(last)!.index === 0
  const owner = bare ? (/([^，。、：的]{2,10})的$/.exec(folded.slice(0, end - last.length))?.[1] ?? '') : ''
  const from = end - last.length - (owner ? owner.length + 1 : 0)
  return reflowed.text.slice(from, from + owner.length) + reflowed.text.slice(end - last.length, end)
}

/** The cells of a row, each with its column and in the column's unit: 22.4 under （百万元） is 22 400 000 元; without columns, or with others than cells, as they are. */
export function inColumns(
  { folded, reflowed }: AnnotatedParagraph,
  marks: QuantityMark[],
  columns: Column[] | undefined,
): { mark: QuantityMark; column?: Column }[] {
  const label = tableRow.test(folded) ? wordLabel.exec(folded) : null
  // 第三章 12: a number behind a word, in no table, says nothing
  if (label && !columns) return marks.filter((mark) => mark.unit !== '').map((mark) => ({ mark }))
  const listed = label ? reflowed.text.slice(label[0].length - label[1]!.length - 1, label[0].length - 1) : ''
  const gaps = matchesOf(folded, /不适用/g).map((match) => match.index)
  const read = columns && marks.length + gaps.length < columns.length ? partCells(folded, marks, columns.length - gaps.length) : marks
  if (!columns || read.length + gaps.length !== columns.length) return marks.map((mark) => ({ mark }))
  return read.map((mark, i) => {
    const told = columns[i + gaps.filter((at) => at < mark.start).length]!
    const column = listed && !told.name.includes(listed) ? { ...told, name: listed + told.name } : told
    return { mark: column.unit && mark.unit === '' ? { ...mark, unit: column.unit, value: Number((mark.value * column.scale).toPrecision(15)) } : mark, column }
  })
}

/** 342 320 is one number by itself, but two in a row that wants one cell more: a number of as many groups of digits as cells are wanting is parted. */
function partCells(folded: string, marks: QuantityMark[], count: number): QuantityMark[] {
  const wanted = count - marks.length + 1
  return marks.flatMap((mark) => {
    const groups = matchesOf(folded.slice(mark.start, mark.end), /\d+(?:\.\d+)?/g)
    if (groups.length !== wanted || mark.unit !== '') return [mark]
    return groups.map(({ index, 0: digits }) => {
      const place = { start: mark.start + index, end: mark.start + index + digits.length }
      return { ...mark, ...place, outer: place, value: Number(digits) }
    })
  })
}

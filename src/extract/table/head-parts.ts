import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { startsWithLabel } from '../../normalise/head-label.ts'
import { yearIn } from './head-time.ts'
import { measure } from './table-title.ts'

/** A part of the heads: what a gap or the end of a line parts from the next. */
export interface HeadPart {
  /** As printed, without the breaks of a narrow column. */
  text: string
  /** Stands in one line with the part before, so that both are heads of their own. */
  beside: boolean
  /** An empty line, or the empty cell over the labels, goes before it: what stands above is the table's title. */
  opens: boolean
  /** It is set as a headline. */
  title: boolean
  /** The cell over the labels is empty: the part heads a column. */
  stub: boolean
  /** How many half characters its longest line has, brackets left out: what spans several columns is wider than what stands over one. */
  width: number
}

/** Stands before what is set as a headline. */
const headline = '\u0001'

/** The parts of the heads in order of print, without what only says that this is an annex. */
export function headParts(heads: readonly AnnotatedParagraph[], layout: Layout): HeadPart[] {
  const parts: HeadPart[] = []
  const { lines, padded } = linesOf(heads, layout)
  let opens = false
  let wrapped = false
  lines.forEach((line, n) => {
    if (line.trim() === '') {
      opens = true
      wrapped = false
      return
    }
    const title = line.includes(headline)
    const cells = cellsOf(line.replaceAll(headline, ''))
    cells.forEach((cell, i) => {
      const last = parts.at(-1)
      if (last && i === 0 && !opens && (wrapped || continues(last.text, cell))) {
        last.text += cell.trim()
        last.width = Math.max(last.width, widthOf(cell))
      } else if (last && (i > 0 || !opens) && /^[(（](?![^()（）]{1,4}[)）]\s?[^\s(（])/.test(cell.trim())) last.text += cell.trim().replace(/\s+/g, '')
      else {
        const stub = i === 0 && padded && /^\s\S/.test(line)
        parts.push({ text: cell.trim(), beside: i > 0, opens: i === 0 && (opens || (n > 0 && stub)), title, stub, width: widthOf(cell) })
      }
    })
    opens = false
    // 金額（百萬元） 宗數: a head that is whole is broken off by nothing
    wrapped = !/\s$/.test(line) && !(cells.length > 1 && measure.test(fold(cells.at(-1)!).trim()))
  })
  return parts.filter(({ text: part }) => !/^(?:附[件表录]|表)[一二三四五六七八九十\d]*$|^单位[：:]/.test(fold(part)))
}

const widthOf = (cell: string) => [...fold(cell).replace(/\s|（[^（）]*）/g, '')].reduce((sum, char) => sum + (char < '\u2000' ? 1 : 2), 0)

/** 2008-|2009|年度, 2013年|3月, 2010年7月至|2010年12月: what a line broke off a year, or a bracket. */
function continues(before: string, cell: string): boolean {
  const both = fold(before)
  const next = fold(cell).trim()
  return (
    (/^第\s?[IVX一二三四五六七八九十\d]{1,3}$/.test(both) && /^[\u4e00-\u9fff]{1,3}/.test(next)) ||
    (/^(?:19|20)\d{2}\s?[-–—/]$/.test(both) && /^\d{2,4}/.test(next)) ||
    (/^(?:19|20)\d{2}(?:\s?[-–—/]\s?\d{2,4})?$/.test(both) && /^(?:财政年度|学年|年度?)$/.test(next)) ||
    (/^(?:19|20)\d{2}年\s?\d{1,2}月[份底]?\s?[至到—–-]$/.test(both) && /^(?:(?:19|20)\d{2}年\s?)?\d{1,2}月/.test(next)) ||
    (/^(?:19|20)\d{2}$/.test(both) && /^(?:[上下]半年|第[一二三四]季度?)$/.test(next)) ||
    (/^(?:19|20)\d{2}年$/.test(both) && /^(?:\d{1,2}月[份底末]?|年?[底末]|第[一二三四]季度?)$/.test(next)) ||
    (both.match(/（/g)?.length ?? 0) > (both.match(/）/g)?.length ?? 0)
  )
}

/** The printed lines: one that ends in no space goes on in the next. `padded`: the page ends its lines in two spaces, and so tells which breaks a narrow column made. */
function linesOf(heads: readonly AnnotatedParagraph[], { text, at }: Layout): { lines: string[]; padded: boolean } {
  const region = heads.length === 0 ? '' : text.slice(at(heads[0]!.node.position.start.offset), at(heads.at(-1)!.node.position.end.offset) + 3)
  const padded = /\s{2}\r?\n/.test(region)
  let raw = ''
  let before: AnnotatedParagraph | undefined
  for (const paragraph of heads) {
    const { start, end } = paragraph.node.position
    const between = before ? text.slice(at(before.node.position.end.offset), at(start.offset)) : text[at(start.offset) - 1] === ' ' ? ' ' : ''
    raw += between.trim() !== '' ? '  \n' : padded ? between : between.replace(/^\r?\n/, ' \n')
    raw += (paragraph.node.data.role === 'body' ? '' : headline) + text.slice(at(start.offset), at(end.offset))
    before = paragraph
  }
  return { lines: raw === '' ? [] : `${raw} `.split(/\r?\n/), padded }
}

/** Cells of a line: parted by two spaces, behind a bracket, as years in a row, or by single spaces behind the head of the labels (指标 单位 数量). */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  // 2013 (截至 4月底): a bracket is one thing, however it was printed
  const printed = line.replace(/\s*[(（][^()（）]*[)）]/g, (inside) => (/^\s*.\s?[\d截]/.test(inside) ? inside.replace(/\s+/g, '') : inside))
  for (const cell of printed
    .replace(/^(\s*[(（]\s?(?:[a-z\d]{1,4}|[一二三四五六七八九十]{1,3})\s?[)）])\s+(?=[\u4e00-\u9fff])/, '$1')
    .split(/\s{2,}|(?<=[)）])\s+/)) {
    const folded = fold(cell).trim()
    const words = folded.split(' ')
    if (folded === '') continue
    const labelled = words.length > 2 && startsWithLabel(words[0]!) && words.slice(1).every((word) => word.length > 1)
    // 加拿大 美國 澳洲, 3歲至 6歲以下 6歲至12歲以下 beside other heads
    const beside = /\S\s{2,}\S/.test(line.trim()) && words.every((word) => /^[\u4e00-\u9fff／]{2,}$/.test(word))
    if (!beside && /以[上下]\s\d/.test(folded)) cells.push(...cell.trim().split(/(?<=以[上下])\s(?=\d)/))
    else if (labelled || beside || words.every((word) => yearIn(word))) cells.push(...cell.trim().split(/\s+/))
    else cells.push(cell)
  }
  return cells
}

import { measureHeads, tableLabels } from '../lexicon/indicator-words.ts'
import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import type { Statement } from './locate-statement.ts'
import { clean, joinParts } from './naming.ts'
import { longest, shortenTo } from './shorten-name.ts'

const blank = '不适用|没有|未有|无|－|—|-|N\\.?A\\.?'
const label = `(?:(?:${blank})\\s+)?\\d{4}(?:\\s*[-–—/至]\\s*\\d{2,4})?(?:年度?)?(?=\\s)`
const row = new RegExp(`^\\s*${label}(?:\\s+(?:[\\d.,]+%?|${blank}))+\\s*$`)
const head = new RegExp(`^\\s*(?:${tableLabels})(?!\\S*[，。；])`)
const caption = /([^，。；：]*?)(?:分别)?(?:(?:载|列|详情|情况)*(?:如下|[见载列于在]*(?:下|附)表[^，。]{0,6}))[：:]?\s*$/
const conjunction = /及其?|和|与|、/

interface Cell {
  /** As rules read it, and as printed. */
  read: string
  printed: string
}

/** Follows the flattened tables of a text, row by row: a caption (…人数如下：), a head (年度 A B), rows (2011-2012 4 547 449). */
export class TableReader {
  private caption: Cell | undefined
  private columns: Cell[] | undefined

  /** Takes note of a paragraph before its numbers are read. */
  enter({ folded, reflowed: { text } }: AnnotatedParagraph): void {
    if (row.test(folded)) return
    this.columns = undefined
    if (head.test(folded) && !/[，。；]/.test(folded)) {
      // a head whose lines ran together cannot be told apart
      const open = !new RegExp(`^\\s*(?:${tableLabels})\\s`).test(folded) ? '' : folded.replace(/（[^）]*）/g, (note) => ' '.repeat(note.length))
      this.columns = [...open.matchAll(/\S+/g)].slice(1).map(({ 0: read, index }) => ({ read, printed: clean(text.slice(index, index + read.length)) }))
      return
    }
    const told = caption.exec(folded)
    this.caption = told ? { read: told[1]!, printed: clean(text.slice(told.index, told.index + told[1]!.length)) } : undefined
  }

  /** What a number in a row measures: its column, with the noun of the caption where the column has no measure of its own. */
  cell({ paragraph, mark }: Statement): string | undefined {
    if (!this.columns || !row.test(paragraph.folded)) return undefined
    const start = new RegExp(`^\\s*${label}`).exec(paragraph.folded)![0].length
    const numbers = paragraph.marks.filter((m) => m.type === 'quantity' && m.start >= start && m.end <= mark.start).length
    const blanks = paragraph.folded.slice(start, mark.start).match(new RegExp(`(?<=\\s)(?:${blank})(?=\\s)`, 'g'))?.length ?? 0
    if (this.columns.length === 0) return this.told(numbers + blanks)
    const column = this.columns[this.columns.length === 1 ? 0 : numbers + blanks]
    if (!column) return undefined
    if (measureHeads.test(column.read)) return shortenTo(column.printed, longest + 4)
    const noun = /(?:([^的]{2,12})的)?([^的]{2,12})$/.exec(this.caption?.printed ?? '')
    return noun ? joinParts([shortenTo(column.printed, 12), noun[2]!.length <= 3 ? (noun[1] ?? '') : '', noun[2]!]) : column.printed
  }

  /** A及B获发的X及Y如下, with a head that cannot be told apart: X and Y of A, then of B. */
  private told(index: number): string | undefined {
    const parts = /^(.*?)(?:获得?发?|获|接受|领取|使用)?的([^的]{2,})$/.exec(this.caption?.read ?? '')
    if (!parts || !this.caption) return undefined
    const groups = parts[1]!.split(conjunction)
    const items = parts[2]!.split(conjunction)
    const group = groups[Math.floor(index / items.length)]
    const item = items[index % items.length]
    return group && item ? joinParts([this.printed(group), this.printed(item)]) : undefined
  }

  private printed(read: string): string {
    const { read: all, printed } = this.caption!
    const bare = clean(all)
    const at = bare.indexOf(clean(read))
    return at < 0 ? read : printed.slice(at, at + clean(read).length)
  }
}

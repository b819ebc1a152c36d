import type { Element } from 'hast'

/** A cell of the table behind a picture; with `path`, a page of the site (without language) that bears it out. */
export type PictureCell = string | { text: string; path: `/${string}` }

/** A drawing with its finding and the table behind it, in the words of one language. */
export interface Picture {
  /** Name of its files and of its place on a page. */
  id: string
  /** The finding, said with the counts of the data: no verdict. */
  title: string
  /** How to read it, and what of it is not drawn. */
  caption: string
  columns: string[]
  /** The whole table; the first cell of a row is its header. */
  rows: PictureCell[][]
  /** The page that shows it. */
  page: `/${string}`
  /** Width of the one drawing of a picture that is as good for phones as for wide screens; without it there is one for each. */
  once?: number
  /** Draws it `width` units wide; `id` must be unique on its page. */
  draw: (id: string, width: number) => Element
}

/** The words of a cell. */
export function cellText(cell: PictureCell): string {
  return typeof cell === 'string' ? cell : cell.text
}

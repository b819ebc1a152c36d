import { csvFormatRow } from 'd3'
import { toHtml } from 'hast-util-to-html'
import { embedStyles } from '../../chart/embed-styles.ts'
import { markHan } from '../../chart/mark-han.ts'
import { cellText, type Picture } from '../../chart/picture.ts'
import { standalonePicture } from '../../chart/standalone-picture.ts'
import { excelStart } from '../../dataset/excel-row.ts'
import type { Voice } from '../../messages/speak.ts'
import drawing from '../../styles/drawing.css?raw'
import tokens from '../../styles/tokens.css?raw'
import { publishedSnapshot } from '../published-data.ts'

const css = embedStyles(drawing, tokens)

/** A picture as an SVG document that stands alone, with its source and snapshot; `origin` is where the site is served. */
export function pictureSvg(picture: Picture, { lang, m, href }: Voice, origin: URL | undefined): string {
  const words = m.figures
  const source = [words.source(publishedSnapshot() ?? words.unknown), words.page(decodeURI(new URL(href(picture.page), origin).href))]
  const element = standalonePicture(picture, { lang, source, css })
  const text = toHtml(lang === 'en' ? markHan(element) : element, { space: 'svg', closeEmptyElements: true, tightSelfClosing: true })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lawful(text)}\n`
}

/** The table behind a picture as CSV (RFC 4180, UTF-8 with the mark by which Excel knows it); each row has its address on the site, the source and the snapshot. */
export function pictureCsv(picture: Picture, { m, href }: Voice, origin: URL | undefined): string {
  const words = m.figures
  const address = (path: `/${string}`) => new URL(href(path), origin).href
  const source = [address(picture.page), publishedSnapshot() ?? words.unknown]
  const linked = picture.rows.some((row) => row.some((cell) => typeof cell !== 'string'))
  const lines = [
    [...picture.columns, ...(linked ? [words.address] : []), words.sourceColumn, words.snapshot],
    ...picture.rows.map((row) => {
      const link = row.find((cell) => typeof cell !== 'string')
      return [...row.map(cellText), ...(linked ? [typeof link === 'object' ? address(link.path) : ''] : []), ...source].map(harmless)
    }),
  ]
  return `${excelStart}${lines.map((line) => `${csvFormatRow(line)}\r\n`).join('')}`
}

/** A text that a spreadsheet would run as a formula stands behind an apostrophe. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** Without the control characters that XML has no way to write. */
function lawful(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
}

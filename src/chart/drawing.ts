import type { Element } from 'hast'
import { s } from 'hastscript'

/** Rounds a coordinate to two decimals, so that a picture is the same bytes everywhere. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100
}

/** An `<svg role="img">` whose title and description are read together; `id` must be unique on its page. */
export function drawing(id: string, width: number, height: number, title: string, description: string, children: Element[]): Element {
  return s('svg', { id, className: ['drawing'], viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img', ariaLabelledBy: [`${id}-title`, `${id}-desc`] }, [
    s('title', { id: `${id}-title` }, title),
    s('desc', { id: `${id}-desc` }, description),
    ...children,
  ])
}

/** Chinese text in lines of at most `width` units at `size` per character; Latin letters and digits count less, a number stays with its unit. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = width
  for (const word of text.match(/\d[\d.]*[%\p{Script=Han}]{0,2}|[A-Za-z]{1,24}|./gu) ?? []) {
    const needs = [...word].reduce((sum, character) => sum + (character < '\u0100' ? size * 0.58 : size), 0)
    const hangs = /^[，。、；：）”》]/.test(word)
    if (line && needs > room && !hangs) {
      lines.push(line.trimEnd())
      line = ''
      room = width
    }
    line += word
    room -= needs
  }
  if (line) lines.push(line)
  return lines
}

/** One `<text>` a line, from `y` downward. */
export function textLines(lines: string[], x: number, y: number, lineHeight: number, className?: string): Element[] {
  return lines.map((line, index) => s('text', { x: round(x), y: round(y + index * lineHeight), ...(className ? { className } : {}) }, line))
}

export { s }

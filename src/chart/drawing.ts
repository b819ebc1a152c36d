import { s } from 'hastscript'
import type { Element } from 'hast'

/** Rounds a coordinate to two decimals, so that a picture is the same bytes everywhere. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100
}

/** An `<svg role="img">` whose title and description are read together; `id` must be unique on its page. */
export function drawing(id: string, width: number, height: number, title: string, description: string, children: Element[]): Element {
  return s('svg', { id, viewBox: `0 0 ${round(width)} ${round(height)}`, role: 'img', ariaLabelledBy: [`${id}-title`, `${id}-desc`] }, [
    s('title', { id: `${id}-title` }, title),
    s('desc', { id: `${id}-desc` }, description),
    ...children,
  ])
}

/** Chinese text in lines of at most `width` units at `size` per character; Latin letters and digits count half. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = width
  for (const character of text) {
    const needs = /[\u0000-\u00ff]/.test(character) ? size * 0.58 : size
    const hangs = /[，。、；：）”》]/.test(character)
    if (line && needs > room && !hangs) {
      lines.push(line)
      line = ''
      room = width
    }
    line += character
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

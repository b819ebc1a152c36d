import { max, scaleLinear } from 'd3'

const BARS = 24
const ROW = 26

/** A bar chart of a result: the first column names the bars, the first column of numbers (none negative) is their length; undefined when there is nothing to draw. */
export function drawLabChart(columns: string[], rows: (string | number | null)[][]): SVGSVGElement | undefined {
  const value = columns.findIndex((_, i) => i > 0 && rows.length > 0 && rows.every((row) => typeof row[i] === 'number' && row[i] >= 0))
  if (value < 0) return undefined
  const shown = rows.slice(0, BARS)
  const [width, label] = innerWidth < 640 ? [336, 130] : [640, 210]
  const length = scaleLinear([0, max(shown, (row) => row[value] as number) || 1], [0, width - label - 90])
  const svg = element('svg', { viewBox: `0 0 ${width} ${shown.length * ROW + 24}`, role: 'img', 'aria-label': columns[value]! }) as SVGSVGElement
  svg.append(text(label, 14, columns[value]!, 'chart-note'))
  shown.forEach((row, i) => {
    const y = i * ROW + 24
    const name = String(row[0] ?? '')
    svg.append(
      text(label - 8, y + 16, [...name].length > label / 14 ? `${[...name].slice(0, label / 14 - 1).join('')}…` : name, 'chart-name'),
      element('rect', { x: label, y: y + 4, width: Math.max(1, length(row[value] as number)), height: ROW - 10, rx: 2, class: 'chart-bar' }),
      text(label + length(row[value] as number) + 6, y + 16, String(row[value]), 'chart-value'),
    )
  })
  return svg
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}

function text(x: number, y: number, words: string, kind: string): SVGElement {
  const made = element('text', { x, y, class: kind })
  made.textContent = words
  return made
}

import { readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument } from 'yaml'

/** Where in a JSON text the value at `path` stands: line and column, both from 1; of the nearest value above it that is there. */
export function locateJson(text: string, path: PropertyKey[]): { line: number; col: number } {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  for (let depth = path.length; depth >= 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0])
  }
  return { line: 1, col: 1 }
}

/** Where a file stops being JSON: its path, line and column, both from 1, as `path:line:col`. */
export function placeOfFault(path: string): string {
  const text = readFileSync(path, 'utf8')
  let at = text.length
  try {
    JSON.parse(text)
  } catch (error) {
    at = Number(/position (\d+)/.exec(String(error))?.[1] ?? at)
  }
  const lines = text.slice(0, at).split('\n')
  return `${path}:${lines.length}:${lines.at(-1)!.length + 1}`
}

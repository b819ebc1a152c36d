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

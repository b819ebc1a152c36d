import type { ParagraphNode, SentenceNode } from './tree.ts'

/** The running text of a node, and the raw slices `[start, end)` of the seed whose concatenation it is. */
export interface Reflowed {
  text: string
  runs: [start: number, end: number][]
  /** Start of each run within `text`. */
  starts: number[]
}

/** The running text of a paragraph or sentence: its TextNodes, without what layout put between them. */
export function reflow(node: ParagraphNode | SentenceNode): Reflowed {
  const runs: Reflowed['runs'] = []
  const values: string[] = []
  collect(node, node.position.start.offset, runs, values)
  const starts: number[] = []
  let length = 0
  for (const [start, end] of runs) {
    starts.push(length)
    length += end - start
  }
  return { text: values.join(''), runs, starts }
}

function collect(node: ParagraphNode | SentenceNode, from: number, runs: Reflowed['runs'], values: string[]): number {
  let at = from
  for (const child of node.children) {
    if (child.type === 'SentenceNode') {
      at = collect(child, at, runs, values)
      continue
    }
    if (child.type === 'TextNode' && child.value) {
      const last = runs.at(-1)
      if (last && last[1] === at) last[1] = at + child.value.length
      else runs.push([at, at + child.value.length])
      values.push(child.value)
    }
    at += child.value.length
  }
  return at
}

/** The seed's interval that prints `[start, end)` of the running text: from the first kept character to behind the last one. */
export function sourceSpan(reflowed: Reflowed, start: number, end: number): [start: number, end: number] {
  return [sourceOffset(reflowed, start), sourceOffset(reflowed, end - 1) + 1]
}

/** The seed's offset of character `index` of the running text. @throws RangeError outside the text */
export function sourceOffset({ text, runs, starts }: Reflowed, index: number): number {
  if (index < 0 || index >= text.length) throw new RangeError(`expected an index of 0 to ${text.length - 1}, got ${index}`)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= index) low = middle
    else high = middle - 1
  }
  return runs[low]![0] + index - starts[low]!
}

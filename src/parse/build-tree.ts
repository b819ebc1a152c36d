import type { DamageMark, ParagraphNode, Place, RootNode, SentenceNode, SourceNode, TextNode } from '../nlcst/tree.ts'
import type { Draft } from './draft.ts'
import { findSuspects } from './find-suspects.ts'
import { splitSentences } from './split-sentences.ts'

/** The tree of a draft: every character of the seed in print order, positions counted in the seed. */
export function buildTree(source: string, draft: Draft): RootNode {
  const toSource = sourceOffsets(draft.cuts)
  const place = places(source)
  const root: RootNode = {
    type: 'RootNode',
    children: [],
    position: place(0, 0),
    data: { damage: findDamage(source), ...(draft.cuts.length ? { cuts: draft.cuts } : {}) },
  }
  if (draft.dateline) {
    const back = sourceOffsets(draft.cuts)
    root.data.dateline = { date: draft.dateline.date, start: back(draft.dateline.start), end: back(draft.dateline.end - 1) + 1 }
  }
  let at = 0
  for (const piece of draft.pieces) {
    const spans = splitSentences(draft, piece)
    if (spans.length === 0) continue
    const children: (SentenceNode | SourceNode)[] = []
    let first = -1
    let last = 0
    for (const [start, end] of spans) {
      const leaves: (TextNode | SourceNode)[] = []
      const from = toSource(start)
      last = fillLeaves(source, draft, start, end, toSource, leaves)
      if (first < 0) {
        first = from
        if (from > at) root.children.push({ type: 'SourceNode', value: source.slice(at, from) })
      } else if (from > at) children.push({ type: 'SourceNode', value: source.slice(at, from) })
      children.push({ type: 'SentenceNode', children: leaves, position: place(from, last) })
      at = last
    }
    const data: ParagraphNode['data'] = { role: piece.role ?? 'body' }
    if (piece.article && piece.role !== 'furniture') data.article = piece.article
    root.children.push({ type: 'ParagraphNode', children, position: join(children), data })
  }
  if (at < source.length) root.children.push({ type: 'SourceNode', value: source.slice(at) })
  root.position = { start: { line: 1, column: 1, offset: 0 }, end: place(source.length, source.length).end }
  return root
}

/** Runs of kept and dropped characters of one sentence; returns its end in the seed. */
function fillLeaves(
  source: string,
  { dropped, cuts }: Draft,
  start: number,
  end: number,
  toSource: (at: number) => number,
  leaves: (TextNode | SourceNode)[],
): number {
  let from = toSource(start)
  let kept = true
  let at = from
  const push = (stop: number, next: boolean) => {
    if (stop > from) leaves.push({ type: kept ? 'TextNode' : 'SourceNode', value: source.slice(from, stop) })
    from = stop
    kept = next
  }
  for (let i = start; i < end; i++) {
    const here = cuts.length ? toSource(i) : at
    if (here > at) {
      if (kept) push(at, false)
      if (!dropped[i]) push(here, true)
    } else if (kept === (dropped[i] === 1)) push(here, !kept)
    at = here + 1
  }
  push(at, true)
  return at
}

/** From the draft's offsets to the seed's; asked in ascending order. */
function sourceOffsets(cuts: Draft['cuts']): (at: number) => number {
  let index = 0
  let shift = 0
  return (at) => {
    while (index < cuts.length && cuts[index]!.at <= at + shift) shift += cuts[index++]!.length
    return at + shift
  }
}

/** Line and column of offsets; asked in ascending order. */
function places(source: string): (start: number, end: number) => Place {
  let line = 1
  let lineStart = 0
  let next = nextBreak(source, 0)
  const point = (offset: number) => {
    while (next <= offset) {
      line++
      lineStart = next
      next = nextBreak(source, next)
    }
    return { line, column: offset - lineStart + 1, offset }
  }
  return (start, end) => ({ start: point(start), end: point(end) })
}

/** Offset behind the next line break; Infinity behind the last one. */
function nextBreak(source: string, from: number): number {
  for (let i = from; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) return i + 1
  }
  return Number.POSITIVE_INFINITY
}

function join(children: (SentenceNode | SourceNode)[]): Place {
  const first = children[0] as SentenceNode
  const last = children.at(-1) as SentenceNode
  return { start: first.position.start, end: last.position.end }
}

function findDamage(source: string): DamageMark[] {
  const damage: DamageMark[] = []
  for (let at = source.indexOf('\uFFFD'); at >= 0; at = source.indexOf('\uFFFD', at + 1))
    damage.push({ start: at, end: at + 1, kind: 'replacement-character', note: '原文此处字符已损坏（U+FFFD）' })
  return [...damage, ...findSuspects(source)].sort((a, b) => a.start - b.start)
}

import type { Draft, Piece } from './draft.ts'

interface Pair {
  block: number
  article: number
  score: number
  distance: number
}

/** Gives each headline block to one body: the one it shares rare words with, else the next one; then tells titles from subtitles. */
export function joinHeadlines(draft: Draft): void {
  const blocks = groupBlocks(draft.pieces)
  const count = draft.pieces.reduce((most, piece) => Math.max(most, piece.article ?? 0), 0)
  if (blocks.length === 0) return
  const wanted = blocks.map((pieces) => following(draft.pieces, pieces, count))
  const given = count > 1 ? match(score(draft, blocks, wanted, count), blocks.length) : wanted
  for (const [i, block] of blocks.entries()) nameLines(draft, block, given[i] || wanted[i]!)
  draft.pieces = draft.pieces.filter((piece) => piece.end > piece.start)
}

function groupBlocks(pieces: Piece[]): Piece[][] {
  const blocks: Piece[][] = []
  let last: Piece | undefined
  for (const piece of pieces) {
    // the headlines that datelines open stand each above its own text
    if (piece.role === 'dateline') last = undefined
    if (piece.role !== 'title') continue
    if (last && last.block === piece.block) blocks.at(-1)!.push(piece)
    else blocks.push([piece])
    last = piece
  }
  return blocks
}

function following(pieces: Piece[], block: Piece[], count: number): number {
  let low = 0
  let high = pieces.length
  const from = block[0]!.start
  while (low < high) {
    const middle = (low + high) >> 1
    if (pieces[middle]!.start < from) low = middle + 1
    else high = middle
  }
  for (let i = low; i < pieces.length; i++) if (pieces[i]!.role === 'body') return pieces[i]!.article!
  return count
}

/** Sum over shared pairs of characters, each weighing more the fewer bodies have it. */
function score({ text, pieces }: Draft, blocks: Piece[][], wanted: number[], count: number): Pair[] {
  const homes = new Map<number, Set<number>>()
  const keys = blocks.map((block) => block.flatMap((piece) => pairsOf(text, piece)))
  for (const key of keys.flat()) homes.set(key, new Set())
  for (const piece of pieces) {
    if (piece.role !== 'body') continue
    for (let i = piece.start + 1; i < piece.end; i++) homes.get(text.charCodeAt(i - 1) * 65536 + text.charCodeAt(i))?.add(piece.article!)
  }
  const pairs: Pair[] = []
  for (const [block, own] of keys.entries()) {
    const scores = new Map<number, number>([[wanted[block]!, 0]])
    for (const key of new Set(own)) {
      const found = homes.get(key)!
      // A pair that every tenth body has tells nothing, and would make this quadratic.
      if (found.size > 20) continue
      for (const article of found) scores.set(article, (scores.get(article) ?? 0) + Math.log((count + 1) / (found.size + 0.5)))
    }
    for (const [article, value] of scores) pairs.push({ block, article, score: value, distance: Math.abs(article - wanted[block]!) })
  }
  return pairs.sort((a, b) => b.score - a.score || a.distance - b.distance || a.block - b.block || a.article - b.article)
}

function pairsOf(text: string, { start, end }: Piece): number[] {
  const keys: number[] = []
  for (let i = start + 1; i < end; i++) {
    const pair = text.slice(i - 1, i + 1)
    if (/^[\p{Script=Han}\w]{2}$/u.test(pair)) keys.push(pair.charCodeAt(0) * 65536 + pair.charCodeAt(1))
  }
  return keys
}

/** One to one, best pairs first. */
function match(pairs: Pair[], size: number): number[] {
  const given: number[] = new Array(size).fill(0)
  const taken = new Set<number>()
  for (const { block, article } of pairs) {
    if (given[block] || taken.has(article)) continue
    given[block] = article
    taken.add(article)
  }
  return given
}

/** A first line that ends in ： or — runs on in the next one; else the next one is a subtitle. */
function nameLines(draft: Draft, block: Piece[], article: number): void {
  let title = block[0]!
  for (const [i, piece] of block.entries()) {
    if (article) piece.article = article
    if (i === 0 || piece.block === 0) continue
    if (title.role === 'title' && /[：:—－-]$/.test(draft.text.slice(title.start, title.end))) {
      title.end = piece.end
      piece.end = piece.start
    } else {
      piece.role = 'subtitle'
      title = piece
    }
  }
}

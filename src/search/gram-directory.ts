/** Where the lists of a gram index lie; small enough to be fetched whole. */
export interface GramDirectory {
  /** For each shard the least string that is behind every gram of the shard before and not behind its own. */
  starts: string[]
  /** Grams so frequent that they are split by the character behind, sorted; any other gram is split only where its last character begins a pair of these. */
  split: string[]
}

/** Characters of the longest gram: what stands everywhere in long repeats is split no further. */
export const LONGEST = 5

/** A part of a string that is looked up by its gram; by all that begin with it, where the string ends before it is known which. */
export interface Piece {
  offset: number
  text: string
  open: boolean
  /** Shards that may hold its lists, from the first to the last. */
  shards: [first: number, last: number]
}

/** Finds the pieces of a string that cost the fewest shards and together cover all of it. */
export class GramPlanner {
  #starts: string[]
  #split: Set<string>

  constructor({ starts, split }: GramDirectory) {
    this.#starts = starts
    this.#split = new Set(split)
  }

  /** Pieces in order of offset; none for the empty string. */
  cover(text: string): Piece[] {
    /** Best way to cover the first i characters: its cost and its last piece. */
    const best: ({ cost: number; from: number; piece: Piece } | undefined)[] = []
    for (let offset = 0; offset < Math.max(1, text.length - 1) && text !== ''; offset++) {
      const piece = this.#pieceAt(text, offset)
      const end = offset + piece.text.length
      const cost = 1 + piece.shards[1] - piece.shards[0]
      // what comes before may end at its offset, or run into it
      for (let from = offset; from < end; from++) {
        const before = from === 0 ? 0 : best[from]?.cost
        if (before !== undefined && before + cost < (best[end]?.cost ?? Number.POSITIVE_INFINITY)) best[end] = { cost: before + cost, from, piece }
      }
    }
    const pieces: Piece[] = []
    for (let end = text.length; end > 0; end = best[end]!.from) pieces.unshift(best[end]!.piece)
    return pieces
  }

  /** The gram that stands at an offset, or what the string has of it. */
  #pieceAt(text: string, offset: number): Piece {
    let end = Math.min(offset + 2, text.length)
    while (end < text.length && end - offset < LONGEST && (this.#split.has(text.slice(offset, end)) || this.#split.has(text.slice(end - 1, end + 1)))) end++
    const part = text.slice(offset, end)
    const open = end === text.length && part.length < LONGEST
    const first = Math.max(
      0,
      this.#last((start) => start <= part),
    )
    const last = open ? this.#last((start) => start <= part || start.startsWith(part)) : first
    return { offset, text: part, open, shards: [first, Math.max(first, last)] }
  }

  /** The last shard whose start meets a condition that holds up to some shard and not behind; -1 for none. */
  #last(holds: (start: string) => boolean): number {
    let [low, high] = [0, this.#starts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (holds(this.#starts[middle]!)) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

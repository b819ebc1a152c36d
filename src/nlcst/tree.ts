import type { Literal, Node, Parent, Point, Position } from 'unist'
import type { Cuts } from './layout.ts'
import type { AnnotatedParagraph } from './mark.ts'

/** Where a node stands in the decoded seed; `offset` is always there (UTF-16 units, half open). */
export type Place = Position & { start: Point & { offset: number }; end: Point & { offset: number } }

/** Characters that belong to the running text. */
export interface TextNode extends Literal {
  type: 'TextNode'
  value: string
}

/** Characters that layout put there: line and column breaks, stray spaces, damage marks, a running head inside a sentence. */
export interface SourceNode extends Literal {
  type: 'SourceNode'
  value: string
}

/** A sentence with its closing punctuation; the leaves are runs, not words: words would cost a node a character and carry nothing. */
export interface SentenceNode extends Parent {
  type: 'SentenceNode'
  children: (TextNode | SourceNode)[]
  position: Place
}

/** What a paragraph is to its page. */
export type Role = 'body' | 'title' | 'subtitle' | 'dateline' | 'credit' | 'byline' | 'furniture'

/** A paragraph, headline, credit line or piece of furniture, in the order of print. */
export interface ParagraphNode extends Parent {
  type: 'ParagraphNode'
  children: (SentenceNode | SourceNode)[]
  position: Place
  data: {
    role: Role
    /** 1-based number of its article in the order in which bodies are printed; absent for furniture of the page. */
    article?: number
    /** Left by `annotate` for `extract`. */
    annotated?: AnnotatedParagraph
  }
}

export interface DamageMark {
  start: number
  end: number
  kind: 'replacement-character' | 'suspect'
  note: string
  proposal?: string
}

/** A whole seed: `nlcst-to-string` of it equals the decoded text. */
export interface RootNode extends Parent {
  type: 'RootNode'
  children: (ParagraphNode | SourceNode)[]
  position: Place
  data: {
    /** ISO date and its span when a dateline prints one (2023-08-10 20:25，正文). */
    dateline?: { date: string; start: number; end: number }
    damage: DamageMark[]
    /** Line breaks that the width of the column made, in order; absent where there are none. */
    cuts?: Cuts
    /** Left by `extract` for `compile`; its type is `Extracted` of the extract stage. */
    extracted?: unknown
  }
}

export type { Node }

import type { Processor } from 'unified'
import type { RootNode } from '../nlcst/tree.ts'
import { buildTree } from './build-tree.ts'
import { detectColumns } from './detect-columns.ts'
import type { Draft, Rule } from './draft.ts'
import { evenWidths } from './even-widths.ts'
import { joinHeadlines } from './join-headlines.ts'
import { markDamage } from './mark-damage.ts'
import { markDateline } from './mark-dateline.ts'
import { markFurniture } from './mark-furniture.ts'
import { markHeadlines } from './mark-headlines.ts'
import { markMarkup } from './mark-markup.ts'
import { markResidue } from './mark-residue.ts'
import { markStraySpaces } from './mark-stray-spaces.ts'
import { mergeColumnBreaks } from './merge-column-breaks.ts'
import { mergeWrappedLines } from './merge-wrapped-lines.ts'
import { splitArticles } from './split-articles.ts'
import { splitGluedHeadline } from './split-glued-headline.ts'
import { splitLines } from './split-lines.ts'
import { undoHardWrap } from './undo-hard-wrap.ts'

/** The order: first what a character is, then what a line is, then what a paragraph belongs to. */
const rules: Rule[] = [
  markDamage,
  markMarkup,
  splitLines,
  markFurniture,
  markDateline,
  markResidue,
  splitGluedHeadline,
  detectColumns,
  markHeadlines,
  mergeWrappedLines,
  mergeColumnBreaks,
  splitArticles,
  joinHeadlines,
  markStraySpaces,
]

/** Attacher: text → nlcst, in print order, nothing lost. */
export function parse(this: Processor<RootNode>): void {
  this.parser = parseText
}

/** The tree of a decoded seed; any string has one. */
export function parseText(source: string): RootNode {
  const { text: printed, cuts } = undoHardWrap(source)
  const text = evenWidths(printed)
  const draft: Draft = { text, cuts, dropped: new Uint8Array(text.length), pieces: [], wrapped: false }
  for (const rule of rules) rule(draft)
  return buildTree(source, draft)
}

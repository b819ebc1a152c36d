import type { Transformer } from 'unified'
import { flat } from '../nlcst/flat.ts'
import type { AnnotatedParagraph, Mark, Recogniser } from '../nlcst/mark.ts'
import { reflow } from '../nlcst/reflow.ts'
import type { ParagraphNode, RootNode } from '../nlcst/tree.ts'
import { fold } from '../normalise/fold.ts'
import { recogniseDocuments } from './recognise-documents.ts'
import { recogniseLists } from './recognise-lists.ts'
import { recogniseNames } from './recognise-names.ts'
import { recogniseNumerals } from './recognise-numerals.ts'
import { recogniseOrganisations } from './recognise-organisations.ts'
import { recogniseQuantities } from './recognise-quantities.ts'
import { recogniseRegions } from './recognise-regions.ts'
import { recogniseTimes } from './recognise-times.ts'

/** All recognisers; they do not see each other's marks, so their order only orders marks that start together. */
const recognisers: Recogniser[] = [
  recogniseTimes,
  recogniseRegions,
  recogniseOrganisations,
  recogniseDocuments,
  recogniseNames,
  recogniseLists,
  recogniseQuantities,
  recogniseNumerals,
]

/** Attacher: gives every paragraph of a parsed seed its running text, sentences and marks (`data.annotated`). */
export function annotate(): Transformer<RootNode> {
  return (tree) => {
    for (const node of tree.children) if (node.type === 'ParagraphNode' && node.data.role !== 'furniture') node.data.annotated = annotateParagraph(node)
  }
}

/** Reads one paragraph: every recogniser over its folded running text, marks in order of start. */
export function annotateParagraph(node: ParagraphNode): AnnotatedParagraph {
  const reflowed = reflow(node)
  const folded = fold(flat(reflowed.text))
  const marks: Mark[] = recognisers.flatMap((recognise) => recognise(folded))
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return { node, reflowed, folded, sentences: sentencesOf(node), marks }
}

/** Where the sentences of a paragraph stand in its running text. */
function sentencesOf(node: ParagraphNode): { start: number; end: number }[] {
  const sentences = []
  let at = 0
  for (const child of node.children) {
    if (child.type !== 'SentenceNode') continue
    const start = at
    for (const leaf of child.children) if (leaf.type === 'TextNode') at += leaf.value.length
    if (at > start) sentences.push({ start, end: at })
  }
  return sentences
}

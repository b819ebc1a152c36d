import type { Transformer } from 'unified'
import { regionByCode } from '../lexicon/regions.ts'
import { flat } from '../nlcst/flat.ts'
import type { AnnotatedParagraph, Recogniser, RegionMark } from '../nlcst/mark.ts'
import { reflow } from '../nlcst/reflow.ts'
import type { ParagraphNode, RootNode } from '../nlcst/tree.ts'
import { evenPrint } from '../normalise/even-print.ts'
import { fold } from '../normalise/fold.ts'
import type { Places } from '../normalise/scan-set.ts'
import { recogniseDocuments } from './recognise-documents.ts'
import { recogniseLists } from './recognise-lists.ts'
import { recogniseNames } from './recognise-names.ts'
import { recogniseNumerals } from './recognise-numerals.ts'
import { recogniseOrganisations } from './recognise-organisations.ts'
import { recogniseQuantities } from './recognise-quantities.ts'
import { isTold, readRegions, recogniseRegions } from './recognise-regions.ts'
import { recogniseTimes } from './recognise-times.ts'
import { scan } from './scan.ts'

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

/** No rule reads lists, and numerals that are no quantities are not printed. */
const read = recognisers.filter((recognise) => recognise !== recogniseLists)
const printed = recognisers.filter((recognise) => recognise !== recogniseNumerals)

/** Attacher: gives every paragraph of a parsed seed its running text, sentences and marks (`data.annotated`): those that rules read, or those that are printed. */
export function annotate({ toPrint = false } = {}): Transformer<RootNode> {
  return (tree) => {
    const nodes = tree.children.filter((node): node is ParagraphNode => node.type === 'ParagraphNode' && node.data.role !== 'furniture')
    for (const paragraph of annotateParagraphs(nodes, toPrint ? printed : read)) paragraph.node.data.annotated = paragraph
  }
}

/** Reads one paragraph: every recogniser that rules need over its folded running text, marks in order of start. */
export function annotateParagraph(node: ParagraphNode): AnnotatedParagraph {
  return annotateParagraphs([node], read)[0]!
}

function annotateParagraphs(nodes: ParagraphNode[], asked: readonly Recogniser[]): AnnotatedParagraph[] {
  const paragraphs = nodes.map((node): AnnotatedParagraph => {
    const printed = reflow(node)
    const reflowed = { ...printed, text: evenPrint(printed.text) }
    return { node, reflowed, folded: fold(flat(reflowed.text)), sentences: sentencesOf(node), marks: [] }
  })
  const places = paragraphs.map(({ folded }) => scan.placesIn(folded))
  const left: RegionMark[][] = []
  const readPlaces: Recogniser = (folded, found) => {
    const read = readRegions(folded, found)
    left.push(read.left)
    return read.places
  }
  // one recogniser after the other, not one paragraph after the other: its patterns and tables stay in the processor's cache
  for (const recognise of asked.map((one) => (one === recogniseRegions ? readPlaces : one)))
    for (let i = 0; i < paragraphs.length; i++) {
      const { folded, marks } = paragraphs[i]!
      for (const mark of recognise(folded, places[i])) marks.push(mark)
    }
  recogniseToldRegions(paragraphs, places, left)
  for (const { marks } of paragraphs) marks.sort((a, b) => a.start - b.start || b.end - a.end)
  return paragraphs
}

/** 苏州市…, and in another paragraph 昆山: a county's short name speaks where the text names it or its city elsewhere. `left`: the names that each paragraph by itself leaves as words. */
function recogniseToldRegions(paragraphs: AnnotatedParagraph[], places: Places[], left: RegionMark[][]): void {
  if (paragraphs.length < 2) return
  const told = new Set(
    paragraphs.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.type === 'region' && !mark.relative && mark.code && !mark.code.endsWith('0000') ? [mark.code] : [])),
    ),
  )
  const own = told.size === 0 ? ownCounty(paragraphs, left) : undefined
  if (own) told.add(own)
  if (told.size === 0) return
  paragraphs.forEach((paragraph, i) => {
    if (!left[i]!.some((mark) => isTold(mark, told))) return
    const before = paragraph.marks.filter((mark) => mark.type === 'region')
    const again = recogniseRegions(paragraph.folded, places[i], told)
    if (again.length > before.length) paragraph.marks = [...paragraph.marks.filter((mark) => mark.type !== 'region'), ...again]
  })
}

/** 县财政投入…, and in another paragraph 永泰: the one county that a text which speaks of 全县 or its offices names, by its short name alone; undefined where it names several. */
function ownCounty(paragraphs: AnnotatedParagraph[], left: RegionMark[][]): string | undefined {
  if (!paragraphs.some(({ folded }) => ofCounty.test(folded))) return undefined
  const codes = new Set(left.flat().flatMap(({ codes }) => (codes.length === 1 && regionByCode(codes[0]!)?.name.endsWith('县') ? codes : [])))
  return codes.size === 1 ? [...codes][0] : undefined
}
const ofCounty = /全县|我县|县委|县政府|县财政/

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

import { createHash } from 'node:crypto'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { annotate } from './annotate/annotate.ts'
import { compile } from './compile/compile.ts'
import type { Entries } from './compile/entries.ts'
import { printMark } from './compile/print-mark.ts'
import { extract } from './extract/extract.ts'
import { sourceSpan } from './nlcst/reflow.ts'
import type { RootNode } from './nlcst/tree.ts'
import { decode } from './parse/decode.ts'
import { parse } from './parse/parse.ts'
import type { Annotation } from './schema/annotation.ts'
import type { TextCorrection } from './schema/correction.ts'

// unified types a parser by the tree it gives; ours declares itself by its own `this`
const parser = parse as unknown as Plugin<[], string, RootNode>
const compiler = compile as unknown as Plugin<[], RootNode, Entries>
const annotator: Plugin<[{ toPrint: boolean }?], RootNode> = annotate
const extractor: Plugin<[], RootNode> = extract

/** The order of the stages, written once. */
export const pipeline = unified().use(parser).use(annotator).use(extractor).use(compiler).freeze()

const reader = unified().use(parser).use(annotator, { toPrint: true }).freeze()

/** A seed as it lies on disk, with what its sidecar says. */
export interface SeedFile {
  bytes: Uint8Array
  /** File name without folder; its stem is the seed's id. */
  file: string
  sidecar?: { publication?: string; date?: string; page?: string; url?: string; rights?: string; corrections?: TextCorrection[] }
}

/** Reads one seed: bytes in, content entries out; nothing is written. @throws DecodeError when the bytes are no text */
export function readSeed({ bytes, file, sidecar }: SeedFile): Entries {
  const { text, encoding } = decode(bytes)
  const vfile = new VFile({ path: file, value: text })
  vfile.data = { sha256: createHash('sha256').update(bytes).digest('hex'), encoding, ...(sidecar ? { sidecar, date: sidecar.date } : {}) }
  const tree = pipeline.runSync(pipeline.parse(vfile), vfile)
  return pipeline.stringify(tree, vfile)
}

/** The recognised spans of a text, in order of start, with offsets (UTF-16, half open) into the text as given. */
export function annotateText(text: string): Annotation[] {
  const vfile = new VFile({ path: 'text', value: text })
  const tree = reader.runSync(reader.parse(vfile), vfile)
  const annotations: Annotation[] = []
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode' || !node.data.annotated) continue
    const { marks, reflowed } = node.data.annotated
    for (const mark of marks) {
      const [start, end] = sourceSpan(reflowed, mark.start, mark.end)
      const printed = printMark(mark, { start, end, exact: text.slice(start, end) }, reflowed.text)
      if (printed) annotations.push(printed)
    }
  }
  return annotations
}

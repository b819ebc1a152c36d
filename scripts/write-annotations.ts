import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackedFile } from '../src/dataset/data-package.ts'
import type { RowSource } from '../src/dataset/history.ts'
import { site } from '../src/dataset/site.ts'
import { annotationContext, annotator, claimQuotes, factQuotes, policyQuotes, type Quoting } from '../src/dataset/web-annotation.ts'
import type { Seed } from '../src/schema/article.ts'
import type { Claim } from '../src/schema/claim.ts'
import type { Fact } from '../src/schema/fact.ts'
import type { Policy } from '../src/schema/policy.ts'
import { openOutput } from './open-output.ts'

/** Writes all evidence as one W3C Annotation Collection, row by row. */
export function writeAnnotations(root: string, content: string, version: string, rows: RowSource): PackedFile {
  const path = 'annotations.jsonld'
  const output = openOutput(root, path)
  const id = `${site.url}data/${version}/${path}`
  const head = { '@context': annotationContext, id, type: 'AnnotationCollection', label: `${site.name.zh} ${version}` }
  output.write(`${JSON.stringify(head).slice(0, -1)},"first":{"id":${JSON.stringify(`${id}#page`)},"type":"AnnotationPage","startIndex":0,"items":[`)
  let total = 0
  const annotate = annotatorOfSeeds(content, version)
  for (const quoting of quotings(rows)) for (const annotation of annotate(quoting)) output.write(`${total++ ? ',' : ''}\n${JSON.stringify(annotation)}`)
  output.write(`\n]},"total":${total}}\n`)
  return output.close()
}

function* quotings(rows: RowSource): Generator<Quoting> {
  for (const fact of rows('facts')) yield factQuotes(fact as Fact)
  for (const policy of rows('policies')) yield* policyQuotes(policy as Policy)
  for (const claim of rows('claims')) yield* claimQuotes(claim as Claim)
}

/** How many characters of texts are held at once: facts come text by text, policies quote them here and there. */
const heldCharacters = 8_000_000

/** Annotates rows, whatever texts they quote; the texts used last are held. */
function annotatorOfSeeds(content: string, version: string): (quoting: Quoting) => object[] {
  const held = new Map<string, { characters: number; annotate: (quoting: Quoting) => object[] }>()
  let characters = 0
  return (quoting) => {
    const known = held.get(quoting.seed) ?? open(quoting.seed)
    held.delete(quoting.seed)
    held.set(quoting.seed, known)
    return known.annotate(quoting)
  }

  function open(seed: string) {
    const { text, file } = JSON.parse(readFileSync(join(content, 'seeds', `${seed}.json`), 'utf8')) as Seed
    characters += text.length
    for (const [oldest, { characters: freed }] of held) {
      if (characters <= heldCharacters) break
      held.delete(oldest)
      characters -= freed
    }
    return { characters: text.length, annotate: annotator(text, `${site.url}data/${version}/sources/${encodeURIComponent(file)}`) }
  }
}

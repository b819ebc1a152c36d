import { addressOf } from '../src/dataset/address-of.ts'
import type { PackedFile } from '../src/dataset/data-package.ts'
import type { RowSource } from '../src/dataset/history.ts'
import { site } from '../src/dataset/site.ts'
import { annotationContext, annotator, claimQuotes, factQuotes, policyQuotes, type Quoting } from '../src/dataset/web-annotation.ts'
import type { Claim } from '../src/schema/claim.ts'
import type { Fact } from '../src/schema/fact.ts'
import type { Policy } from '../src/schema/policy.ts'
import { holdTexts } from './hold-texts.ts'
import { openOutput } from './open-output.ts'

/** Writes all evidence as one W3C Annotation Collection, row by row. */
export function writeAnnotations(root: string, content: string, version: string, rows: RowSource): PackedFile {
  const path = 'annotations.jsonld'
  const output = openOutput(root, path)
  const id = `${addressOf(version)}${path}`
  const head = { '@context': annotationContext, id, type: 'AnnotationCollection', label: `${site.name.zh} ${version}` }
  output.write(`${JSON.stringify(head).slice(0, -1)},"first":{"id":${JSON.stringify(`${id}#page`)},"type":"AnnotationPage","startIndex":0,"items":[`)
  let total = 0
  const annotatorOf = holdTexts(content, ({ text, file }) => annotator(text, `${addressOf(version)}sources/${encodeURIComponent(file)}`))
  for (const quoting of quotings(rows))
    for (const annotation of annotatorOf(quoting.seed)(quoting)) output.write(`${total++ ? ',' : ''}\n${JSON.stringify(annotation)}`)
  output.write(`\n]},"total":${total}}\n`)
  return output.close()
}

function* quotings(rows: RowSource): Generator<Quoting> {
  for (const fact of rows('facts')) yield factQuotes(fact as Fact)
  for (const policy of rows('policies')) yield* policyQuotes(policy as Policy)
  for (const claim of rows('claims')) yield* claimQuotes(claim as Claim)
}

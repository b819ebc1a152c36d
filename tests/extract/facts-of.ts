import { readSeed } from '../../src/pipeline.ts'
import type { Fact } from '../../src/schema/fact.ts'

/** The facts of a text, by their numerals. */
export function factsOf(text: string): Map<string, Fact> {
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  return new Map(facts.map((fact) => [fact.number.exact, fact]))
}

import { readSeed } from '../../src/pipeline.ts'
import type { Fact } from '../../src/schema/fact.ts'

/** The facts of a text, in order of print. */
export const factsIn = (text: string): Fact[] => readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts

/** The same by their numerals. */
export const factsOf = (text: string): Map<string, Fact> => new Map(factsIn(text).map((fact) => [fact.number.exact, fact]))

/** The region of the fact that has a numeral. */
export const regionOf = (text: string, number: string): string | undefined => factsOf(`${text}\n`).get(number)?.region

/** The modality of the fact that has a numeral. */
export const modalityOf = (text: string, number: string): string | undefined => factsOf(`${text}\n`).get(number)?.modality

/** What the facts of printed lines say, one line each: numeral, name, value with unit, time. */
export const toldIn = (...lines: string[]): string[] =>
  factsIn(`${lines.join('\n')}\n`).map(
    ({ number, indicator, quantity, period }) => `${number.exact} ${indicator.name} ${quantity.value}${quantity.unit} ${period?.text}`,
  )

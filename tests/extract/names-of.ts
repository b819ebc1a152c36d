import { expect, test } from 'vitest'
import { factsIn } from './facts-of.ts'

/** The names of a text's facts, in order of print. */
export const names = (text: string): string[] => factsIn(text).map((f) => f.indicator.name)

/** The same with the number before each: `12家: 养老机构数`. */
export const numbersAndNames = (text: string): string[] => factsIn(text).map((f) => `${f.number.exact}: ${f.indicator.name}`)

/** A test for each text: its names are those expected. */
export const holds = (cases: [text: string, expected: string[]][]) => test.each(cases)('%s', (text, expected) => expect(names(`${text}\n`)).toEqual(expected))

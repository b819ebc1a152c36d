import { aside } from '../lexicon/asides.ts'

const opensWithAside = new RegExp(`^\\s*(?:${aside})+`)

/** A sentence without the words for who tells it: 据介绍，|同时，全市…. */
export const withoutAside = (sentence: string): string => sentence.replace(opensWithAside, '')

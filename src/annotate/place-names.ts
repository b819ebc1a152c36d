import { regionNames } from '../lexicon/regions.ts'
import { WordIndex } from '../normalise/word-index.ts'

/** The full and short names of all places. */
export const placeNames = new WordIndex(regionNames())

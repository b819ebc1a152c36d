import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { arabicYears } from '../normalise/arabic-years.ts'
import { simplify } from '../normalise/fold.ts'

/** A text as rules read its words, and the way back to the script it is printed in. */
export interface Script {
  /** The paragraphs in simplified script; the same ones where they are printed so. */
  plain: AnnotatedParagraph[]
  /** Words that were read of one of them as they are printed; what rules added (數, 人數) in the script of the rest. */
  asPrinted: (words: string, paragraph: AnnotatedParagraph) => string
}

/** In a longer text words are looked for in their own paragraph only, so that cost grows in a straight line. */
const shortText = 20_000

/** Reads the words of paragraphs in simplified script and with years in Arabic figures, as all rules on words are written. */
export function scriptOf(paragraphs: AnnotatedParagraph[]): Script {
  const plain = paragraphs.map((paragraph) => {
    const text = arabicYears(simplify(paragraph.reflowed.text))
    return text === paragraph.reflowed.text ? paragraph : { ...paragraph, reflowed: { ...paragraph.reflowed, text } }
  })
  if (plain.every((paragraph, i) => paragraph === paragraphs[i])) return { plain: paragraphs, asPrinted: (words) => words }
  const [read, printed] = [plain, paragraphs].map((all) => all.map(({ reflowed }) => reflowed.text).join('\n')) as [string, string]
  const glyphs = glyphsOf(read, printed)
  const printOf = new Map(plain.map((paragraph, i) => [paragraph, paragraphs[i]!.reflowed.text]))
  return {
    plain,
    asPrinted: (words, paragraph) => {
      const [text, print] = read.length <= shortText ? [read, printed] : [paragraph.reflowed.text, printOf.get(paragraph) ?? '']
      let out = ''
      while (out.length < words.length) {
        const { at, length } = longestRun(text, words, out.length)
        const one = words[out.length]!
        out += length > 1 ? print.slice(at, at + length) : (glyphs.get(one) ?? one)
      }
      return out
    },
  }
}

/** The longest run of words, from one of their characters on, that a text has, and where. */
function longestRun(text: string, words: string, from: number): { at: number; length: number } {
  let [at, length] = [0, 0]
  for (let next = 2; from + next <= words.length; next++) {
    const found = text.indexOf(words.slice(from, from + next), at)
    if (found < 0) break
    ;[at, length] = [found, next]
  }
  return { at, length }
}

/** The print that each character mostly has; of those that rules add, where the text has them nowhere, the traditional one if that is what it is mostly printed in. */
function glyphsOf(read: string, printed: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  let differing = 0
  for (let i = 0; i < read.length; i++) {
    if (read[i] !== printed[i]) differing++
    const prints = counts.get(read[i]!) ?? new Map<string, number>()
    counts.set(read[i]!, prints.set(printed[i]!, (prints.get(printed[i]!) ?? 0) + 1))
  }
  const glyphs = new Map(differing * 12 >= read.length ? added : [])
  for (const [one, prints] of counts) glyphs.set(one, [...prints].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  return glyphs
}

/** The words that a name is completed with, in traditional script. */
const added = [...'数數额額户戶长長时時变變场場积積对對单單节節条條区區县縣乡鄉镇鎮国國门門岁歲'.matchAll(/(.)(.)/gu)].map(
  ([, one, print]) => [one!, print!] as const,
)

import type { AnnotatedParagraph } from '../nlcst/mark.ts'
import { arabicYears } from '../normalise/arabic-years.ts'
import { isTraditional, simplify } from '../normalise/fold.ts'
import { inPlainWords } from '../normalise/in-plain-words.ts'

/** A text as rules read its words, and the way back to the script and the words it is printed in. */
export interface Script {
  /** The paragraphs in simplified script and plain words; the same ones where they are printed so. */
  plain: AnnotatedParagraph[]
  /** Words that were read of one of them as they are printed, by that place of theirs which is next to `near`; what rules added (數, 人數) in the script of the rest. */
  asPrinted: (words: string, paragraph: AnnotatedParagraph, near: number) => string
}

/** In a longer text words are looked for in their own paragraph only, so that cost grows in a straight line. */
const shortText = 20_000

/** Reads the words of paragraphs in simplified script, the plain one of each meaning, and with years in Arabic figures, as all rules on words are written. */
export function scriptOf(paragraphs: AnnotatedParagraph[]): Script {
  const plain = paragraphs.map((paragraph) => {
    const folded = inPlainWords(paragraph.folded)
    const text = withWordsOf(folded, paragraph.folded, inSimplified(paragraph.reflowed.text))
    return text === paragraph.reflowed.text ? paragraph : { ...paragraph, folded, reflowed: { ...paragraph.reflowed, text } }
  })
  if (plain.every((paragraph, i) => paragraph === paragraphs[i])) return { plain: paragraphs, asPrinted: (words) => words }
  const [read, printed] = [plain, paragraphs].map((all) => all.map(({ reflowed }) => reflowed.text).join('\n')) as [string, string]
  let known: Map<string, string> | undefined
  // most names are printed in words that stand together
  const glyphs = () => {
    known ??= glyphsOf(paragraphs)
    return known
  }
  const printOf = new Map(plain.map((paragraph, i) => [paragraph, paragraphs[i]!.reflowed.text]))
  return {
    plain,
    asPrinted: (words, paragraph, near) => {
      const print = printOf.get(paragraph) ?? ''
      let out = ''
      while (out.length < words.length) {
        const own = longestRun(paragraph.reflowed.text, words, out.length, near)
        const isWhole = out.length + own.length === words.length
        const other = isWhole || read.length > shortText ? own : longestRun(read, words, out.length, 0)
        const [text, { at, length }] = other.length > own.length ? [printed, other] : [print, own]
        const one = words[out.length]!
        out += length > 1 ? text.slice(at, at + length) : (glyphs().get(one) ?? one)
      }
      return out
    },
  }
}

const inSimplified = (text: string) => arabicYears(simplify(text))

/** `text` with what `plain` has otherwise than `folded` in its place. */
function withWordsOf(plain: string, folded: string, text: string): string {
  if (plain === folded) return text
  let out = ''
  for (let at = 0; at < text.length; at++) out += plain[at] === folded[at] ? text[at] : plain[at]
  return out
}

/** The longest run of words, from one of their characters on, that a text has, and where: the place next to `near`. */
function longestRun(text: string, words: string, from: number, near: number): { at: number; length: number } {
  let [at, length] = [0, 0]
  for (let next = 2; from + next <= words.length; next++) {
    const found = text.indexOf(words.slice(from, from + next), at)
    if (found < 0) break
    ;[at, length] = [found, next]
  }
  if (length === 0) return { at, length }
  const run = words.slice(from, from + length)
  for (let next = text.indexOf(run, at + 1); next >= 0 && Math.abs(next - near) < Math.abs(at - near); next = text.indexOf(run, next + 1)) at = next
  return { at, length }
}

/** The print that each character mostly has; of those that rules add, where the text has them nowhere, the traditional one if that is what it is mostly printed in. */
function glyphsOf(paragraphs: readonly AnnotatedParagraph[]): Map<string, string> {
  const printed = paragraphs.map(({ reflowed }) => reflowed.text).join('\n')
  const read = inSimplified(printed)
  const counts = new Map<string, Map<string, number>>()
  for (let i = 0; i < read.length; i++) {
    const prints = counts.get(read[i]!) ?? new Map<string, number>()
    counts.set(read[i]!, prints.set(printed[i]!, (prints.get(printed[i]!) ?? 0) + 1))
  }
  const glyphs = new Map(isTraditional(printed) ? added : [])
  for (const [one, prints] of counts) glyphs.set(one, [...prints].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  return glyphs
}

/** The words that a name is completed with, in traditional script. */
const added = [...'数數额額户戶长長时時变變场場积積对對单單节節条條区區县縣乡鄉镇鎮国國门門岁歲'.matchAll(/(.)(.)/gu)].map(
  ([, one, print]) => [one!, print!] as const,
)

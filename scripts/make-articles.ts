import { seededRandom } from './seeded-random.ts'

/** A generated text, in the form of a seed. */
export interface MadeText {
  name: string
  text: string
}

/** Texts that recombine the sentences given, with varied numbers: the same seed number gives the same texts. @throws RangeError without sentences */
export function* makeArticles(sentences: string[], count: number, seed = 1): Generator<MadeText> {
  if (sentences.length === 0) throw new RangeError('需要至少一句话')
  const random = seededRandom(seed)
  const pick = () => sentences[Math.floor(random() * sentences.length)]!
  const width = String(count).length
  for (let n = 1; n <= count; n++) {
    const name = `made-${String(n).padStart(width, '0')}`
    const paragraphs = Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
      Array.from({ length: 3 + Math.floor(random() * 3) }, () => vary(pick(), random)).join(''),
    )
    yield {
      name: `${name}.txt`,
      text: `${vary(pick(), random)
        .replace(/[。！？].*$/s, '')
        .slice(0, 24)}\n\n${paragraphs.join('\n\n')}\n`,
    }
  }
}

/** Other numbers of about the same size; years stay. */
function vary(sentence: string, random: () => number): string {
  return sentence.replace(/\d+(?:\.\d+)?/g, (number) => {
    if (/^(?:19|20)\d\d$/.test(number)) return number
    const [whole = '', fraction] = number.split('.')
    const value = Number(number) * (0.5 + random())
    return fraction ? value.toFixed(fraction.length) : String(Math.max(1, Math.min(10 ** whole.length - 1, Math.round(value))))
  })
}

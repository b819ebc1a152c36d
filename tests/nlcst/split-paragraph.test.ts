import { describe, expect, test } from 'vitest'
import { splitParagraph } from '../../src/nlcst/split-paragraph.ts'
import { readSeed } from '../../src/pipeline.ts'
import { articleOf } from '../extract/article-of.ts'
import { lostCharacters, unaccountedNumerals } from '../laws/seed-laws.ts'

// what made cost grow with the square of the length: one sentence without end
const endless = ['3个领域、', '60%、', '等3个', '百分之', '1', '“', '（', '“五社联动”、', '实施甲乙工程，', '甲', '一是甲、', '1,', '3—']

describe.each(endless)('%s 重复到 12 000 字', (unit) => {
  const text = `目前，全市共有养老机构120家${unit.repeat(Math.ceil(12_000 / unit.length))}。`

  test('分成有限长的句子，次序不变，一字不少', () => {
    const pieces = articleOf([text]).input.paragraphs.flatMap(splitParagraph)
    const sentences = pieces.flatMap(({ folded, sentences }) => sentences.map(({ start, end }) => folded.slice(start, end)))
    expect(Math.max(...sentences.map((s) => s.length))).toBeLessThanOrEqual(1000)
    expect(Math.max(...pieces.map((p) => p.folded.length))).toBeLessThanOrEqual(5000)
    expect(pieces.map((p) => p.folded).join('')).toBe(
      articleOf([text])
        .input.paragraphs.map((p) => p.folded)
        .join(''),
    )
  })

  test('每个字有归属，每个数字在账上', () => {
    const { seed, articles } = readSeed({ bytes: new TextEncoder().encode(text), file: 'a.txt' })
    expect(lostCharacters(seed, articles)).toBe('')
    expect(unaccountedNumerals(seed)).toEqual([])
  })
})

test('不长的段落原样', () => {
  const [paragraph] = articleOf(['目前，全市共有养老机构120家。']).input.paragraphs
  expect(splitParagraph(paragraph!)).toEqual([paragraph])
})

import { expect, test } from 'vitest'
import { cleanSpan, markPassage, markRaw, markSpan } from '../../src/chart/mark-passage.ts'

// seed: 人才 6\n名，公开 30 人。  — line break and spaces are no part of the cleaned text
const seed = '人才 6\n名，公开 30 人。'
const passage = {
  start: 0,
  end: seed.length,
  text: '人才6名，公开30人。',
  runs: [
    [0, 2],
    [3, 4],
    [5, 9],
    [10, 12],
    [13, 15],
  ] as [number, number][],
}
const six = { start: 3, end: 6 }
const thirty = { start: 10, end: 14 }

test('segments join to the cleaned text, and a mark covers its own words', () => {
  const segments = markPassage(passage, [thirty, six])
  expect(segments.map(({ text }) => text).join('')).toBe(passage.text)
  expect(segments.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['6名', '30人'])
})

test('raw segments join to the seed, line breaks included', () => {
  const segments = markRaw(seed, passage, [six])
  expect(segments.map(({ text }) => text).join('')).toBe(seed)
  expect(segments.find(({ mark }) => mark)?.text).toBe('6\n名')
})

test('of overlapping marks the first given stays; a mark outside the passage is none', () => {
  expect(markPassage(passage, [six, { start: 5, end: 8 }, { start: 40, end: 42 }]).filter(({ mark }) => mark)).toHaveLength(1)
})

test('a span is clipped to its own words', () => {
  expect(markSpan(passage, [thirty], { start: 7, end: 15 }).map(({ text }) => text)).toEqual(['公开', '30人', '。'])
  expect(cleanSpan([passage], six)).toBe('6名')
  expect(cleanSpan([passage], { start: 20, end: 30 })).toBeUndefined()
})

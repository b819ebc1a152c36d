import { expect, test } from 'vitest'
import { countKinds, drawnPassages } from '../../src/chart/draw-strip.ts'
import { stripLines, stripPassages } from '../../src/chart/numeral-strip.ts'
import type { Passage } from '../../src/schema/article.ts'
import type { Fact } from '../../src/schema/fact.ts'
import type { Numeral } from '../../src/schema/numeral.ts'

const passage = (start: number, text: string, runs: [number, number][] = [[start, start + text.length]]): Passage => ({
  start,
  end: runs.at(-1)![1],
  text,
  runs,
})
const numeral = (start: number, exact: string, kind: Numeral['class']): Numeral => ({ start, end: start + exact.length, exact, class: kind, rule: 'r' })
const fact = (start: number, modality: Fact['modality']) => ({ number: { start }, modality }) as Fact

test('each numeral stands in its passage at its place in the cleaned text, as what its fact or its class is', () => {
  const head = passage(0, '十项任务')
  const body = passage(10, '到2025年建5个', [
    [10, 12],
    [13, 19],
    [20, 21],
  ])
  const numerals = [numeral(0, '十项', 'claim'), numeral(11, '2\n025年', 'date'), numeral(18, '5\n个', 'fact'), numeral(40, '7', 'furniture')]
  const passages = stripPassages([head], [body], numerals, [fact(18, 'target')])
  expect(passages.map(({ number, length, marks }) => ({ number, length, marks: marks.map(({ kind, at, length }) => [kind, at, length]) }))).toEqual([
    { number: 0, length: 4, marks: [['claim', 0, 2]] },
    {
      number: 1,
      length: 9,
      marks: [
        ['time', 1, 5],
        ['target', 7, 2],
      ],
    },
  ])
  expect(countKinds(passages[1]!.marks)).toEqual({ target: 1, time: 1 })
})

test('a long passage breaks into lines, and no numeral falls between them', () => {
  const numerals = Array.from({ length: 50 }, (_, index) => numeral(index * 14, '3个', 'vague'))
  const passages = stripPassages([], [passage(0, '字'.repeat(700))], numerals, [])
  const lines = stripLines(passages, 300)
  expect(lines.map(({ from, to }) => [from, to])).toEqual([
    [0, 300],
    [300, 600],
    [600, 700],
  ])
  expect(lines.flatMap(({ marks }) => marks)).toEqual(passages[0]!.marks)
})

test('of a very long text the first passages are drawn, of a short one all', () => {
  const paragraphs = Array.from({ length: 90 }, (_, index) => passage(index * 10, '字'.repeat(9)))
  expect(drawnPassages(stripPassages([], paragraphs.slice(0, 40), [], []))).toHaveLength(40)
  expect(drawnPassages(stripPassages([], paragraphs, [], []))).toHaveLength(40)
  expect(drawnPassages(stripPassages([], [passage(0, '字'.repeat(30_000))], [], []))).toHaveLength(1)
})

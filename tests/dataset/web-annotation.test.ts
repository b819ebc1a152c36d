import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointOffsets } from '../../src/dataset/code-points.ts'
import { annotator, policyQuotes } from '../../src/dataset/web-annotation.ts'

describe('码点与 UTF-16', () => {
  test('任何文字，任何完整的切口：码点位置就是其前的字数', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const at = codePointOffsets(text)
        const cuts = [...text].reduce<number[]>((all, char) => [...all, all.at(-1)! + char.length], [0])
        expect(cuts.map(at)).toEqual(cuts.map((_, i) => i))
      }),
    )
  })

  test('基本平面以外的字：两种位置都给，各指同一段', () => {
    const text = '𠀀𠮷村有👩‍⚕️社工 20 名。'
    const start = text.indexOf('20')
    const span = { start, end: start + 4, exact: '20 名' }
    const [annotation] = annotator(text, 'https://example.org/a.txt')({ id: 'a', says: '社工', seed: 'a', before: 0, spans: [span] }) as {
      target: { selector: [{ exact: string; prefix: string }, { start: number; end: number; utf16Start: number; utf16End: number }] }
    }[]
    const [quote, position] = annotation!.target.selector
    expect(position.start).toBeLessThan(position.utf16Start)
    expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact)
    expect(text.slice(position.utf16Start, position.utf16End)).toBe(quote.exact)
    expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true)
  })
})

test('一项政策引了几份文本：每处引文的编号不重', () => {
  const evidence = ['a', 'a', 'b', 'b', 'b'].map((seed, i) => ({ seed, start: i, end: i + 1, exact: '一二三四五'[i]! }))
  const quotings = policyQuotes({ id: 'p', name: '某计划', evidence } as never)
  const ids = quotings.flatMap((quoting) => annotator('一二三四五', 'https://example.org/')(quoting) as { id: string }[]).map(({ id }) => id.split('#')[1])
  expect(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-4', 'p-5'])
})

import fc from 'fast-check'
import type { Nodes } from 'nlcst'
import { toString as toText } from 'nlcst-to-string'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { reflow, sourceSpan } from '../../src/nlcst/reflow.ts'
import type { ParagraphNode, RootNode } from '../../src/nlcst/tree.ts'
import { parse, parseText } from '../../src/parse/parse.ts'

const pieces = [
  '2023-08-10 20:25，正文：',
  '原标题：',
  '返回搜狐，查看更多责任编辑：',
  '（据广西新闻网）',
  '到 2025年底，',
  '四川省夹江县：',
  '全力推进',
  '。',
  '！”',
  '5 万人',
  '9 700',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '\uFFFD',
  '\0',
  '\uD800',
  '😀',
  '<script>',
  '{a}',
  '(李新、余爱晶)',
  '452',
  '一、',
  '社工人才队伍建设',
]
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('for any text', () => {
  it('nothing is lost and the order of print is kept', () => {
    fc.assert(
      fc.property(texts, (text) => void expect(printOf(parseText(text))).toBe(text)),
      { numRuns: 1000 },
    )
  })

  it('each place is exact', () => {
    fc.assert(
      fc.property(texts, (text) => checkPlaces(text, parseText(text))),
      { numRuns: 1000 },
    )
  })

  it('each character of the running text leads back to itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const node of paragraphs(parseText(text))) {
          const reflowed = reflow(node)
          for (let i = 0; i < reflowed.text.length; i++) expect(text.slice(...sourceSpan(reflowed, i, i + 1))).toBe(reflowed.text[i])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('body, title and subtitle belong to an article, furniture to none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { data } of paragraphs(parseText(text))) {
          if (data.role === 'body') expect(data.article).toBeGreaterThan(0)
          if (data.role === 'furniture') expect(data.article).toBeUndefined()
        }
      }),
    )
  })
})

it('is a unified parser', () => {
  const processor = unified()
  parse.call(processor as never)
  expect(printOf(processor.parse('正文。'))).toBe('正文。')
})

// @types/nlcst knows none of our extra data; the shape is the same.
function printOf(node: unknown): string {
  return toText(node as Nodes)
}

function paragraphs(root: RootNode): ParagraphNode[] {
  return root.children.filter((node) => node.type === 'ParagraphNode')
}

function checkPlaces(text: string, root: RootNode): void {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((mark) => mark.index + mark[0].length)]
  for (const paragraph of paragraphs(root)) {
    for (const node of [paragraph, ...paragraph.children.filter((child) => child.type === 'SentenceNode')]) {
      const { start, end } = node.position
      expect(text.slice(start.offset, end.offset)).toBe(printOf(node))
      for (const point of [start, end]) expect(starts[point.line - 1]! + point.column - 1).toBe(point.offset)
      expect(starts.filter((at) => at <= start.offset)).toHaveLength(start.line)
    }
  }
}

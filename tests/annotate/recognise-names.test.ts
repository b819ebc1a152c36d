import { expect, test } from 'vitest'
import { recogniseNames } from '../../src/annotate/recognise-names.ts'

const names = (folded: string) => recogniseNames(folded).map((mark) => mark.name)

test.each([
  ['实施“五社联动”，', ['五社联动']],
  ['“双融合、双提升”', ['双融合、双提升']],
  ['“群众要什么”与“我们有什么”', ['群众要什么', '我们有什么']],
  ['构建“1+N”网格化', ['1+N']],
  ['推行"三社联动"机制', ['三社联动']],
])('%s', (text, wanted) => expect(names(text)).toEqual(wanted))

test('位置连引号', () => {
  const text = '建立“三清单”模式'
  expect(recogniseNames(text).map((m) => text.slice(m.start, m.end))).toEqual(['“三清单”'])
})

test.each(['“这是上海首创。”', '“怎么办？”', '“”', '“没有下文', `“${'长'.repeat(40)}”`])('话语、空的、不成对的：没有', (text) =>
  expect(names(text)).toEqual([]),
)

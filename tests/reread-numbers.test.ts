import { expect, test } from 'vitest'
import { readContent } from '../scripts/read-content.ts'
import { annotateText } from '../src/pipeline.ts'

const stated = readContent('content').facts.filter(({ flags }) => !flags.includes('由全称词推定'))

test.each(stated)('$id：“$measure”单独再读一遍，还是这个值、单位、界', ({ number, measure, quantity }) => {
  const { value, valueMax, unit, bound } = quantity
  const read = [number.exact.replace(/\s+/g, ''), measure].flatMap((text) => annotateText(text)).filter((one) => one.type === 'quantity')
  expect(read).toContainEqual(expect.objectContaining({ value, unit, ...(valueMax === undefined ? {} : { valueMax }) }))
  expect(read.filter((one) => one.value === value).map((one) => one.bound)).toContain(bound)
})

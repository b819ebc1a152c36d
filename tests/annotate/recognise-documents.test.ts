import { describe, expect, test } from 'vitest'
import { recogniseDocuments } from '../../src/annotate/recognise-documents.ts'

const only = (folded: string) => {
  const marks = recogniseDocuments(folded)
  expect(marks).toHaveLength(1)
  return marks[0]!
}

test('书名号连内容是它的位置，名称不带书名号', () => {
  const text = '出台《夹江县实施方案》，'
  const mark = only(text)
  expect(text.slice(mark.start, mark.end)).toBe('《夹江县实施方案》')
  expect(mark.name).toBe('夹江县实施方案')
})

describe('简称与文号', () => {
  test.each([
    ['印发《工作方案》（以下简称《方案》），', '方案', undefined],
    ['印发《工作方案》（以下简称“方案”），', '方案', undefined],
    ['印发《工作方案》（下称：《方案》），', '方案', undefined],
    ['《通知》（民办函〔2023〕31号）要求', undefined, '民办函〔2023〕31号'],
    ['《工作方案》（民办函〔2023〕31号，以下简称《方案》）', '方案', '民办函〔2023〕31号'],
    ['《工作方案》（民办函〔2023〕31号）（以下简称《方案》）', '方案', '民办函〔2023〕31号'],
    ['《社会团体登记管理条例》（国务院令第250号）规定', undefined, '国务院令第250号'],
    ['《养老机构服务质量基本规范》（GB/T 35796—2017）', undefined, 'GB/T 35796—2017'],
    ['《实施办法》（沪民规〔2023〕5号）', undefined, '沪民规〔2023〕5号'],
    ['《行动计划》（2021—2023年）', undefined, undefined],
  ])('%s', (text, shortName, number) => {
    const mark = recogniseDocuments(text)[0]!
    expect(mark.shortName).toBe(shortName)
    expect(mark.number).toBe(number)
  })
})

test('题中有题的，以外层为准', () => expect(only('《关于印发《慈善法》释义的通知》').name).toBe('关于印发《慈善法》释义的通知'))
test.each(['《没有下文', '没有上文》', '《》', `《${'长'.repeat(200)}》`])('不成对、空的、过长的：没有', (text) => expect(recogniseDocuments(text)).toEqual([]))
test('两份都找到，次序同原文', () => expect(recogniseDocuments('《办法》和《条例》').map((m) => m.name)).toEqual(['办法', '条例']))

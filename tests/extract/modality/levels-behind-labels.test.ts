import { expect, test } from 'vitest'
import { factsIn, factsOf } from '../facts-of.ts'

const moods = (text: string) => factsIn(`${text}\n`).map((fact) => `${fact.number.exact} ${fact.modality}`)

test.each([
  ['补助标准，寄宿生年生均小学1000元、初中1250元。', ['1000元 standard', '1250元 standard']],
  ['报销比例（普通居民）：60%；年度限额：高血压400元。', ['60% standard', '400元 standard']],
  ['法定办结时限：30个工作日。', ['30个工作日 standard']],
  ['自2025年7月1日起：生活补贴重残无业家庭450元/月。', ['450元 standard']],
  ['自2026年1月1日起，养老金挂钩比例统一调整为22%。', ['22% standard']],
  ['落实救助标准，救助300人，投入30万元。', ['300人 actual', '30万元 actual']],
])('标准、比例、限额、时限作了标题，后面的数就是标准：%s', (text, expected) => expect(moods(text)).toEqual(expected))

test('某年主要工作的标题，管着下面没有时间的打算', () => {
  const text = '2023年主要工作\n\n加力推进城市建设，续建道路12条，整治提升道路11条，实施改造工程。改造棚户区4.9万套，建设口袋公园100个，推行一网通用。\n'
  expect(factsOf(text).get('12条')?.period).toEqual({ text: '2023年', start: '2023-01-01', end: '2023-12-31' })
})

test('从某年的数提到多少：那一年只是前一个数的', () => {
  const facts = factsOf('参保率从2025年98%提至99%。\n')
  expect([facts.get('98%')?.period?.text, facts.get('99%')?.period]).toEqual(['2025年', undefined])
})

test('一千万、五千万是数；千万不要、低于几成的、几人以下企业、1.1项目不是', () => {
  const values = (text: string) => factsIn(`${text}\n`).map(({ quantity }) => `${quantity.value}${quantity.unit}`)
  expect(values('共有一千万人参保，投入五千万元。千万不要大意。')).toEqual(['10000000人', '50000000元'])
  expect(values('达到1%但低于1.5%的，按应缴费额50%缴纳保障金。30人（含）以下企业暂免。')).toEqual(['50%'])
  expect(values('1.1 项目背景\n\n面向全国招聘。')).toEqual([])
})

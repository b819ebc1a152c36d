import { expect, test } from 'vitest'
import { toldIn } from '../facts-of.ts'

test('指标、单位、数量各占一列，一行一项：名从行首，单位从第二列，没有数的行是一节的题目', () => {
  const told = [
    '民政事业费累计支出 57324.8 573248000元',
    '镇数 179 179个',
    '城市最低生活保障人数 59,395 59395人',
    '农村最低生活保障人数 240,887 240887人',
    '结婚登记对数 19,215 19215对',
  ]
  const rows = (gap: string) =>
    [
      ['指标', '单位', '数量'],
      ['一、民政事业费累计支出', '万元', '57324.8'],
      ['二、乡级行政区划单位'],
      ['#镇', '个', '179'],
      ['城市最低生活保障'],
      ['最低生活保障人数', '人', '59,395'],
      ['农村最低生活保障'],
      ['最低生活保障人数', '人', '240,887'],
      ['结婚登记*', '对', '19,215'],
    ].map((cells) => cells.join(gap))
  for (const gap of [' ', '\t', ' | '])
    expect(toldIn('某市民政统计季报（2024年2季度）', ...rows(gap)).map((line) => line.replace(/^(\S+) (\S+) (\S+) .*$/, '$2 $1 $3'))).toEqual(told)
})

test('没有“指标 单位 数量”的表头，不当这样的表读', () => {
  expect(toldIn('他说了三点。', '镇 个 179', '乡 个 21')).toEqual(expect.not.arrayContaining([expect.stringMatching(/^179 镇数/)]))
})

test('比上年增长%一列，量的是百分数；元/人、月是元', () => {
  const told = toldIn('指标 2005 2006 比上年增长%', '城市低保人数(万人) 2234.2 2240.1 0.3', '城市低保平均标准(元/人、月) 156 169.6 8.7')
  expect(told).toContainEqual(expect.stringMatching(/^0\.3 城市低保人数比上年增长 0\.3%/))
  expect(told).toContainEqual(expect.stringMatching(/^156 城市低保平均标准 156元/))
})

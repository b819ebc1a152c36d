import { describe, expect, test } from 'vitest'
import { recogniseTimes } from '../../src/annotate/recognise-times.ts'

const texts = (folded: string) => recogniseTimes(folded).map((mark) => mark.text)

const kinds = {
  by: ['到2025年底', '到2025年', '到“十四五”末', '6月30日前'],
  asOf: ['截至2023年7月31日', '截至目前', '截止6月底', '目前', '眼下', '现时', '现在', '当前', '现阶段', '截至如今', '截至当前', '到现在为止'],
  span: ['2021—2023年', '2023年7月至2024年6月', '2007-2008', '“十四五”', '十四五', '“十四五”时期', '“十四五”期间', '“十五五”', '“六一”儿童节期间'],
  since: ['今年以来', '自2021年起', '自6月底研判中心成立以来', '2020年至今', '党的二十大以来', '自全省实施专业社工“春禾计划”项目以来'],
  point: [
    '2025年底',
    '2012年10月24日',
    '上半年',
    '今年上半年',
    '前三季度',
    '一季度',
    '1-6月',
    '1至6月',
    '7月',
    '今年',
    '去年',
    '去年底',
    '明年',
    '本年度',
    '来年',
    '上年',
    '全年',
    '当天',
    '上年同期',
    '8月9日',
    '2023-08-10 20:25',
    '二〇二五年',
    '岁末',
  ],
  vague: [
    '今年暑期',
    '这个暑假',
    '2024年寒假期间',
    '今年七夕',
    '这五年',
    '活动期间',
    '近日',
    '日前',
    '近年来',
    '近三年',
    '过去5年',
    '五年来',
    '半年来',
    '同期',
    '90年代',
  ],
  duration: ['连续三年'],
}

describe.each(Object.entries(kinds))('%s', (kind, cases) => {
  test.each(cases)('%s is marked whole', (text) => {
    const marks = recogniseTimes(`，${text}，`)
    expect(marks).toMatchObject([{ text, kind, start: 1, end: 1 + text.length }])
  })
})

test.each([
  '每年新增',
  '三年行动计划',
  '60周岁',
  '5年期',
  '三个月',
  '12月龄',
  '如今年轻人',
  '体现在',
  '项目前期',
  '担当前行',
  '证明年龄',
  '60岁以上年龄段',
  '一月捐一次',
  '“八五”普法',
  '2月30日',
  '13月',
])('%s is no time', (text) => {
  expect(texts(`，${text}，`)).toEqual([])
})

test('an opener that only joins stays out of the mark', () => {
  expect(texts('从2021年的5个增加到2023年的8个')).toEqual(['2021年', '2023年'])
  expect(texts('完成十四五规划')).toEqual(['十四五'])
  expect(texts('近年来年均新增')).toEqual(['近年来'])
  expect(texts('2022年中组部启动')).toEqual(['2022年'])
  expect(texts('，项目开展以来已救助')).toEqual(['项目开展以来'])
  expect(texts('上半年以来')).toEqual(['上半年以来'])
})

test('marks do not overlap and are slices of the text', () => {
  const folded = '8月9日，记者获悉，今年上半年，自2021年起至2023年底，“十四五”期间，2023年、2024年目前'
  let reached = 0
  for (const { start, end, text } of recogniseTimes(folded)) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(folded.slice(start, end)).toBe(text)
    reached = end
  }
})

test('当天 is the day named before it, 全年 the year; alone they say neither', () => {
  expect(recogniseTimes('2024年5月12日，活动举行，当天有300人参加')[1]).toMatchObject({ text: '当天', from: '2024-05-12', to: '2024-05-12' })
  expect(recogniseTimes('8月22日是七夕，当日登记120对').at(-1)).toMatchObject({ text: '当日', relative: { from: { at: '08-22' } } })
  expect(recogniseTimes('2023年救助稳步推进，全年支出2亿元')[1]).toMatchObject({ text: '全年', from: '2023-01-01', to: '2023-12-31' })
  expect(recogniseTimes('活动当天有300人参加')[0]?.from).toBeUndefined()
})

test.each([
  ['在2012至2013学年，有690名', { kind: 'span', text: '2012至2013学年' }],
  ['截至2011至2012学年，', { kind: 'asOf', text: '截至2011至2012学年' }],
])('学年跨两个年份，月份不详：%s', (text, expected) => {
  const [time] = recogniseTimes(text)
  expect(time).toMatchObject(expected)
  expect(time?.from ?? time?.to).toBeUndefined()
})

test('2015年或之前、2015年或以前，最迟是那一年的末日；2015年前不一定', () => {
  for (const printed of ['2015年或之前', '2015年或以前'])
    expect(recogniseTimes(`預期在${printed}，`)[0]).toMatchObject({ text: printed, kind: 'by', to: '2015-12-31' })
  expect(recogniseTimes('预期在2015年前，')[0]?.to).toBeUndefined()
})

import { expect, test } from 'vitest'
import { factsIn, factsOf } from './facts-of.ts'
import { holds } from './names-of.ts'

holds([
  ['超市、农贸市场等市场主体300家。', ['市场主体数']],
  ['涵盖养老、助餐等市民需求300项。', ['涵盖市民需求数']],
  ['1.2023年新建养老院30家。', ['新建养老院数']],
  ['1.60岁以上老人补贴300人。', ['60岁以上老人补贴人数']],
  ['基本医疗保险参保人数300万人，其中职工医保参保50万人。', ['基本医疗保险参保人数', '职工医保参保人数']],
])

test('省定、省示范的省不是一个个的省', () =>
  expect(factsIn('河北省保定市推进创建工作，现有12个省定贫困村、3个省示范社区。\n').map((fact) => fact.region)).toEqual(['130600', '130600']))

test('标题下只有年月一行，又没有别的年份时，今年就是那一年', () =>
  expect(factsOf('# 某市民政局工作汇报\n\n2023年5月\n\n今年以来，救助3000人。\n').get('3000人')?.period?.start).toBe('2023-01-01'))

test('公报里年末才有的数不是全年的数', () => {
  const facts = factsOf('全年共支出300万元。年末社区300个。全年救助3000人次。养老服务站20个。\n')
  expect([facts.get('3000人次')?.period?.text, facts.get('20个')?.period?.text]).toEqual(['全年', undefined])
})

test.each([
  ['养老院计划及早完成改造300户。', 'target'],
  ['将产生的费用300万元列入预算。', 'actual'],
  ['去年，困难群众生活费人均支出350元/月。', 'actual'],
])('计划及早完成是打算，将产生的费用和实际支出不是：%s', (text, mood) => expect(factsIn(`${text}\n`)[0]!.modality).toBe(mood))

test('每日加收的比例是每日的', () => {
  expect(factsOf('每日按0.05%加收滞纳金。\n').get('0.05%')?.quantity.per).toBe('日')
  expect(factsOf('平均每月收入按年上升7.7%。\n').get('7.7%')?.quantity.per).toBeUndefined()
})

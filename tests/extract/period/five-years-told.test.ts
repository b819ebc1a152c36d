import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const period = (text: string, number: string) => factsOf(`${text}\n`).get(number)?.period

test('这是…的五年。：后面说的都在那五年里，原文没说哪五年', () => {
  const text = '这是人民生活不断改善的五年。\n民生支出占一般公共预算支出七成以上。城镇累计新增就业700万人。建成助餐点3897个。'
  expect(period(text, '700万人')).toEqual({ text: '五年' })
  expect(period(text, '3897个')).toEqual({ text: '五年' })
  expect(period('合同期为五年。建成助餐点3897个。', '3897个')).toBeUndefined()
})

test('某年某月，某灾期间：记那年那月', () => {
  expect(period('2021年7月，水灾期间，基金会向新乡市红十字会捐赠300万元。', '300万元')).toMatchObject({ start: '2021-07-01', end: '2021-07-31' })
})

test('平均每个社区每年办多少，和前一句的半年无关；某年届毕业生的年份也不是数的时间', () => {
  const text = '2023-08-11\n\n今年上半年，盖章数量减少了30%。我们发现平均每个社区每年出具证明159件次，其中已取消的事项46件次。'
  expect([period(text, '30%')?.end, period(text, '159件次'), period(text, '46件次')]).toEqual(['2023-06-30', undefined, undefined])
  expect(period('为2023年届毕业生提供3次岗位推介。', '3次')).toBeUndefined()
})

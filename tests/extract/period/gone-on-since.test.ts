import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const period = (text: string, number: string) => factsOf(`2024-05-20\n\n${text}\n`).get(number)?.period

test('活动从某月开始，共计做了多少：从那时起；报名从某日开始是另一回事', () => {
  expect(period('整治活动从今年4月中旬开始，通过各方努力，共计整治庭院98个。', '98个')?.start).toBe('2024-04-11')
  expect(period('报名从5月25日开始，招生500名。', '500名')?.start).toBeUndefined()
})

test('两个时候各做一次，不并成一条', () => {
  const facts = factsOf('2024-05-20\n\n5月3日，某公司向甲县捐赠1200万元救灾款。2022年8月，某公司向甲县捐赠1200.0万元救灾款。\n')
  expect([facts.get('1200万元')?.period?.end, facts.get('1200.0万元')?.period?.end]).toEqual(['2024-05-03', '2022-08-31'])
})

test('自某日开展某年专项行动以来：从那一天起，年份是行动的名字', () => {
  expect(period('自3月20日民政部等部门开展2024年打击整治专项行动以来，已核查线索700余条。', '700余条')?.start).toBe('2024-03-20')
})

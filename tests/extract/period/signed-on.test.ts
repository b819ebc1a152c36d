import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const work = Array.from({ length: 14 }, (_, i) => `${i + 1}.要完善第${i + 1}项制度，提高服务水平。`).join('\n')
const notice = (signature: string) =>
  `关于加强社会工作的通知\n各市民政局：\n${work}\n今年，全省要新增社会工作人才5万人。目前，全省有社会工作人才100万人。\n${signature}\n`

test.each([
  ['江苏省民政厅\n2024年8月10日'],
  ['江苏省民政厅 江苏省财政厅\n二〇二四年八月十日'],
  ['　　　　　　江苏省民政厅\n　　　　　　2024年8月10日\n（此件公开发布）\n附件：名单'],
])('通知从落款的日子算起：%j', (signature) => {
  const facts = factsOf(notice(signature))
  expect(facts.get('5万人')?.period).toEqual({ text: '今年', start: '2024-01-01', end: '2024-12-31' })
  expect(facts.get('100万人')?.period).toEqual({ text: '目前', end: '2024-08-10' })
})

test('末尾没有署名的一个日子，不是落款；公报落款的日子不改它说的年', () => {
  expect(factsOf(notice('实施起始日\n2024年8月10日')).get('5万人')?.period).toEqual({ text: '今年' })
  const report = `2022年民政事业发展统计公报\n${work}\n全年新增社会组织3000个。\n江苏省民政厅\n2023年3月1日\n`
  expect(factsOf(report).get('3000个')?.period).toMatchObject({ start: '2022-01-01', end: '2022-12-31' })
})

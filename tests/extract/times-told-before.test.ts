import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

/** The text and dates of the period of the fact at a numeral. */
const timeOf = (text: string, exact: string) => {
  const period = factsOf(`2024-05-20 10:00，正文：${text}\n`).get(exact)?.period
  return period && [period.start, period.end]
}
const day = (date: string) => [date, date]

test.each([
  ['也是在5月18日，某公司在网上发文，表示已捐款25万元。', '25万元', day('2024-05-18')],
  ['5月17日下午，救援队抵达县城。晚8点，第二梯队12人携带装备出发。', '12人', day('2024-05-17')],
  ['昨日上午，医疗队走进某村。当天，专家对38名村民做了检查。', '38名', day('2024-05-19')],
  ['某某慈善会已收到捐款707万元昨天下午，慈善会首批价值96万元的物资启运。', '96万元', day('2024-05-19')],
  ['教育局日前发布通知，明确2025年全县计划招聘60名教师，其中城区招12名。', '12名', ['2025-01-01', '2025-12-31']],
  ['截至4月底，全县建成食堂74家。其余9家正在装修。', '9家', [undefined, '2024-04-30']],
])('说话时、当天、晚上几点，都从前面说过的时间来：%s', (text, exact, expected) => expect(timeOf(text, exact)).toEqual(expected))

test('开始的日子之后，共计做了多少是那以来的；没有共计，那日子只是开始', () => {
  expect(timeOf('今年以来，某街道多措并举，成效明显。据悉，清理行动从4月10日开始，通过整合力量，共计清理楼道98个。', '98个')).toEqual(['2024-04-10', undefined])
  expect(timeOf('录取工作从5月3日开始，招生300人。', '300人')).toBeUndefined()
})

test.each([
  ['某村第二季夏令营如期开启，30名孩子参加训练。', '30名', undefined],
  ['2024年第二季，全港接待30名访客。', '30名', ['2024-04-01', '2024-06-30']],
])('第几季的节目不是季度：%s', (text, exact, expected) => expect(timeOf(text, exact)).toEqual(expected))

test('各年各有要求的，数各归其年', () => {
  const text = '某市将按照“2024年不低于25%、2025年不低于45%、2026年不低于80%”的要求推进电梯加装。'
  expect(['25%', '45%', '80%'].map((exact) => timeOf(text, exact)?.[1])).toEqual(['2024-12-31', '2025-12-31', '2026-12-31'])
})

test('已经达到的目标不管后面的句子', () => {
  const facts = factsOf('每千人口托位数已达到4.7个，超额完成规划提出的4.5个的目标。各地延长产假至158天。\n')
  expect([facts.get('4.5个')?.modality, facts.get('158天')?.modality]).toEqual(['target', 'actual'])
})

test('每位要做多少是规定，不把“需”说进单位', () => {
  const fact = factsOf('每位志愿者需准备5节课程。\n').get('5节')!
  expect([fact.modality, fact.quantity.per]).toEqual(['standard', '志愿者'])
})

test('转载页尾的推荐、网址后的日期不是正文', () => {
  expect([...factsOf('某县建成食堂12家。▶ 这7个村被看中了，有你家吗？ ▶ 300套房源来了！ 返回搜狐，查看更多\n').keys()]).toEqual(['12家'])
  expect([...factsOf('某县建成食堂12家。推荐阅读更多精彩视频请关注 新增491例！怎么回事？\n').keys()]).toEqual(['12家'])
  const [fact] = factsOf('http://www.example.com    2024年05月20日 13:14    来源：某某网，正文：随着26个少年登上列车，活动结束。\n').values()
  expect([fact?.number.exact, fact?.period]).toEqual(['26个', undefined])
})

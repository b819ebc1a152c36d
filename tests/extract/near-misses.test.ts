import { describe, expect, test } from 'vitest'
import { factsIn, factsOf } from './facts-of.ts'
import { holds } from './names-of.ts'

holds([
  ['去年节约支出500万元。', ['节约支出']],
  ['收到群众的意见300条。', ['收到群众的意见条数']],
])

test('节约、签约里的约不是界限', () => {
  expect(factsOf('去年节约支出500万元。\n').get('500万元')?.quantity.bound).toBe('exactly')
  expect(factsOf('该项目约需资金13万元。\n').get('13万元')?.quantity.bound).toBe('about')
})

test('某人从教的第一年，不是文章说的那一年', () =>
  expect(factsOf('1998年是王老师从教的第一年。今年，她资助学生30人。\n').get('30人')?.period?.start).toBeUndefined())

test.each([
  ['企业计划招聘残疾人50名。', ['target']],
  ['基地计划下半年培训300人。', ['target']],
  ['中心计划自筹资金30万元。', ['target']],
  ['有91人申报，19人计划登记，2人在海外登记。', ['actual', 'actual', 'actual']],
  ['租置计划下共有39个屋邨。', ['actual']],
  ['2022年，全市小学计划共招收300人。', ['actual']],
  ['2022年，‘希望计划’资助学生300人。', ['actual']],
  ['优惠计划惠及3万人。', ['actual']],
  ['严格执行补助标准，资金到位率100%。', ['actual']],
])('计划招人是打算，某某计划是名字；说到标准不就是标准：%s', (text, moods) => expect(factsIn(`${text}\n`).map((fact) => fact.modality)).toEqual(moods))

test('从上半年的数降到年末的数，各有各的时间；排名前百分之几不是数', () => {
  const facts = factsOf('年末失业率从上半年5.5%降到5.3%。3所大学进入世界排名前1%。\n')
  expect([facts.get('5.5%'), facts.get('5.3%')].map((fact) => fact?.period?.text)).toEqual(['上半年', '年末'])
  expect(facts.has('1%')).toBe(false)
})

holds([
  ['有效应对9轮强降雨，日产能由6000万份扩产到1.1亿份。', ['应对强降雨数', '日产能份数', '日产能份数']],
  ['人均预期寿命提高1.16岁、达到79.72岁。', ['人均预期寿命提高', '人均预期寿命']],
])

describe('不是数的：二轮、八一、三类户、某年届', () => {
  holds([
    ['农村承包地二轮到期延包整省试点开展。', []],
    ['金山区举办庆八一座谈会。', []],
    ['为她申请了3000元的三类户产业奖补资金。', ['为她申请三类户产业奖补资金']],
    ['招聘2023年届毕业生200人。', ['招聘2023年届毕业生人数']],
    ['举办两轮培训。', ['举办培训数']],
  ])
})

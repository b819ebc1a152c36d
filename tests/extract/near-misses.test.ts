import { expect, test } from 'vitest'
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
  ['租置计划下共有39个屋邨。', ['actual']],
  ['优惠计划惠及3万人。', ['actual']],
  ['严格执行补助标准，资金到位率100%。', ['actual']],
])('计划招人是打算，某某计划是名字；说到标准不就是标准：%s', (text, moods) => expect(factsIn(`${text}\n`).map((fact) => fact.modality)).toEqual(moods))

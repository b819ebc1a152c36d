import { expect, test } from 'vitest'
import { factsIn, factsOf, toldIn } from './facts-of.ts'
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

test.each([
  ['按照计划改造养老院300户。', 'target'],
  ['老旧小区改造计划今年完成300户。', 'target'],
  ['县残联计划提供岗位300个。', 'target'],
  ['项目计划用地300亩。', 'target'],
  ['该计划帮扶了300名儿童。', 'actual'],
  ['儿童关爱服务计划惠及300名儿童。', 'actual'],
  ['市民政局培训计划去年培训护理员300人。', 'actual'],
  ['政府推行服务券计划，为300名长者提供服务。', 'actual'],
  ['完成年度计划的80%。', 'actual'],
])('计划作动词是打算，作名词是方案的名字；方案有将来的时间，也是打算：%s', (text, mood) => expect(factsIn(`${text}\n`)[0]!.modality).toBe(mood))

test('计划招收多少，实际招收多少', () => expect(factsIn('计划招收新生300名，实际招收320名。\n').map((fact) => fact.modality)).toEqual(['target', 'actual']))

test.each([
  ['报销比例：去年达60%。', 'actual'],
  ['救助标准：城市每月800元，保障3000人。', 'actual'],
  ['办理时限：30个工作日。', 'standard'],
])('标准后面的冒号，管的是钱、比例和时限；去年达到的、保障的人不是标准：%s', (text, mood) => expect(factsIn(`${text}\n`).at(-1)!.modality).toBe(mood))

test('由去年的多少增至多少，年份后的数不带单位也是人数', () => {
  expect(toldIn('参加人数由去年的120增至150。')).toEqual(['120 参加人数 120 去年', '150 参加人数 150 undefined'])
  expect(toldIn('求助个案数目由2020年的1234增至2021年的2345。')).toEqual(['1234 求助个案数目 1234 2020年', '2345 求助个案数目 2345 2021年'])
})

test('达到三类的项目是三类，水质达到三类才是等级', () => {
  expect(factsIn('服务项目达到三类12项。\n').map(({ number }) => number.exact)).toEqual(['三类', '12项'])
  expect(factsIn('水质断面达到三类标准的12个。\n').map(({ number }) => number.exact)).toEqual(['12个'])
})

test('约可容纳是大约', () => expect(factsIn('礼堂大约可容纳300人。\n')[0]!.quantity.bound).toBe('about'))

test('位于某区的括号告诉在哪里，名字里不要', () => {
  const [fact] = factsIn('河北省保定市推进养老服务，某养老中心（位于莲池区）设床位300张。\n')
  expect([fact!.region, fact!.indicator.name]).toEqual(['130606', '某养老中心设床位数'])
})

holds([
  ['收到市民政局的通知300份。', ['收到市民政局的通知份数']],
  ['提出整改措施20条。', ['提出整改措施条数']],
  ['各乡镇20名社工参加培训。', ['参加培训的社工人数']],
  ['按照计划，改造养老院300户。按计划新增床位300张。', ['改造养老院户数', '新增床位数']],
])

import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

describe('说几年内、用几年时间的数，时间就是它', () => {
  test.each([
    ['每年培训护理员800人次，社区工作者持证率三年内达到50%。', '50%', '社区工作者持证率', '三年内'],
    ['区里计划用两年时间，投入300万元，在12个社区推广新模式。', '300万元', '投入', '用两年时间'],
    ['全市5年内新增床位1万张。', '1万张', '新增床位数', '5年内'],
  ])('%s', (text, number, name, period) => {
    const facts = factsOf(text)
    expect(facts.get(number)?.indicator.name).toBe(name)
    expect(facts.get(number)?.period).toEqual({ text: period })
    expect(facts.get('三年')).toBeUndefined()
  })
})

test('某年的财政资金，时间是那一年', () => {
  const facts = factsOf('今年第一季度实施临时救助137万人次，已下拨2022年中央财政困难群众救助补助资金1546亿元。')
  expect(facts.get('1546亿元')?.period).toMatchObject({ start: '2022-01-01', end: '2022-12-31' })
})

test('开头的某年会议今天召开，今年、去年就从那一年算', () => {
  const facts = factsOf('2012年全市民政工作会议今天召开。低保标准从去年4月1日起调整为505元。今年，新增床位5000张。')
  expect(facts.get('505元')?.period).toMatchObject({ start: '2011-04-01' })
  expect(facts.get('5000张')?.period).toMatchObject({ start: '2012-01-01', end: '2012-12-31' })
})

test('网页的发布时间，日在前的日期，都是成文的日子', () => {
  const told = '今年上半年，全市慈善总会累计支出救助资金1392万元。'
  for (const stamp of ['发布时间:2013-07-24 08:09  某网 www.example.cn 【字体:放大 缩小 默认', '24.07.2013  20:58'])
    expect(factsOf(`市慈善总会上半年救助6万人\n\n${stamp}\n\n${told}\n`).get('1392万元')?.period, stamp).toMatchObject({
      start: '2013-01-01',
      end: '2013-06-30',
    })
})

test('发放第一季度的，后面几句都是第一季度', () => {
  const facts = factsOf('发放第一季度城市低保金301万元，累计保障16813人次；农村低保金1342万元。')
  expect(['301万元', '16813人次', '1342万元'].map((n) => facts.get(n)?.period?.text)).toEqual(['第一季度', '第一季度', '第一季度'])
})

test('没有折行的文本里，断在“下降”后面的数接回上一行', () => {
  const facts = factsOf('2021年，全国共有婚姻登记机构1069个，全年依法办理结婚登记764万对。结婚率为5.4‰，比上年下降\n0.4个千分点。依法办理离婚手续283万对。\n')
  expect(facts.get('0.4个千分点')?.indicator.name).toBe('结婚率比上年下降')
  expect(facts.get('283万对')?.period).toMatchObject({ start: '2021-01-01', end: '2021-12-31' })
  const broken = factsOf(
    '某年统计公报\n\n年末共有社工12人。\n全年各级监察机构主动检查单位72万户次，涉及劳动者3078万人，查处各类劳动保障违\n法案件11.7万件，为69万人解决工资79亿元。\n年末共有社工站12个。\n',
  )
  expect(broken.get('11.7万件')?.indicator.name).toBe('查处各类劳动保障违法案件件数')
})

test('括号里的一行日期、行首的日期、文末来源里的日期，都是成文的日子', () => {
  const end = (text: string) => factsOf(text).get('1392万元')?.period?.end
  const told = '今年上半年，全市慈善总会累计支出救助资金1392万元。'
  for (const stamp of ['（2014年5月21日）', '2014-05-21，', '2014年05月21日 07时41分']) expect(end(`${stamp}\n${told}\n`)).toBe('2014-06-30')
  for (const stamp of ['（来源：中国社会报2014年7月11日）', '2014-07-22 11:10:01 A6版 社区']) expect(end(`${told}\n${stamp}\n`)).toBe('2014-06-30')
  expect(end(`date 2014-05-21 ${told}\n`)).toBe('2014-06-30')
  // the hour of an item of a programme, far below, is no page's end
  const below = '各地慈善组织发动爱心企业捐款捐物，帮助困难群众渡过难关，受到好评。\n\n'.repeat(7)
  expect(end(`${told}\n\n${below}2014-07-22 11:10:01 代表集合\n`)).toBeUndefined()
  expect(end(`${told}\n\n${below}2014-07-22 11:10:01 A6版 社区\n`)).toBe('2014-06-30')
  expect(end(`${told}\n2014-07-22至7月30日为公示期，欢迎监督。\n`)).toBeUndefined()
})

test('断在数前面、数里面的行，接回上一行；行不成句的表不接', () => {
  const opening = '2023年度事业发展统计公报\n\n年末全国审查并在有效期内的集体合同累计105万份，覆盖职工1亿人。\n'
  const facts = factsOf(
    `${opening}经各级社会保障部门审查并在有效期内实行特殊工时制度的企业9.2\n万户，涉及职工1500多万人。\n全年全国各级劳动保障监察机构共主动检查用人单位\n72.6万户次，涉及劳动者3078.7万人。\n`,
  )
  expect(facts.get('9.2\n万户')?.quantity.value).toBe(92000)
  expect(facts.get('72.6万户次')?.indicator.name).toContain('用人单位')
  const apart = factsOf(`${opening}全国各级劳动保障监察机构检查用人单位情况如下一览表\n72.6万户次  385.0万件\n`)
  expect(apart.get('72.6万户次')?.evidence.exact).not.toContain('一览表')
})

test('《新闻联播》后面括号里的八位数，是播出的日子', () => {
  const facts = factsOf('# 《新闻联播》 (20231219)\n\n目前，海东市共组织9支队伍。\n')
  expect(facts.get('9支')?.period).toEqual({ text: '目前', end: '2023-12-19' })
})

test('某月某日电，说的是某年上半年：那天就在那年；隔了半年的不算', () => {
  const told = '中新网某地8月8日电 “2023年上半年，某市就业形势稳定。”截至6月底，某市新增就业31万人。'
  expect(factsOf(told).get('31万人')?.period?.end).toBe('2023-06-30')
  expect(factsOf(told.replace('8月8日', '3月8日')).get('31万人')?.period?.end).toBeUndefined()
})

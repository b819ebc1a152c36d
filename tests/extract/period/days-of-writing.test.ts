import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

describe('写作之日与活动之日', () => {
  test('年初的报告说全年的成绩，是上一年的；说全年的目标，是当年的', () => {
    const facts = factsOf(
      '2025年云南省政府工作报告\n\n——2025年1月15日在云南省第十四届人民代表大会第三次会议上\n\n一、2024年工作回顾\n\n养老服务扩面提质，全年新增养老床位1.2万张。\n\n二、2025年工作安排\n\n全年力争新增托位2万个。\n',
    )
    expect(facts.get('1.2万张')?.period).toMatchObject({ start: '2024-01-01', end: '2024-12-31' })
    expect(facts.get('2万个')?.period).toMatchObject({ start: '2025-01-01', end: '2025-12-31' })
  })

  test.each([
    ['目前是写作之日，不是会议之日', '市政协8月8日举行座谈会。养老学院目前在校生192人。', '192人', { end: '2023-08-10' }],
    ['一个人从何时做起，不管别人的事', '社工某某，1994年开始参加志愿服务。读书会由另一位社工发起，吸引读者近10万人。', '10万人', undefined],
    ['活动之日，不管一贯的做法', '8月8日，养老服务主题活动在省会召开。城东区坚持政府主导，建成社区食堂32个。', '32个', undefined],
    ['规划作动词，年份还是时间', '学院目前在校生192人，2023年规划扩大招生计划招收90人。', '90人', { start: '2023-01-01', end: '2023-12-31' }],
  ])('%s', (_, text, number, period) => {
    const told = factsOf(`2023-08-10 07:10，正文：${text}\n`).get(number)!.period
    if (period) expect(told).toMatchObject(period)
    else expect(told).toBeUndefined()
  })
})

describe('会议记录每页的页眉：哪天开会，就从哪天算', () => {
  const record = (said: string) =>
    `(一 ) ${said}  \n \n立法會  ─  2013年 3月 20日  \n \n5266 \n(二 ) 現時本港約有 5 000名合資格工人。過去一年收到 30宗投訴。  \n`
  test.each([
    ['今年 1月至 2月，社署接獲 90宗申請。', '90宗', { start: '2013-01-01', end: '2013-02-28' }],
    ['現時全港有 68間日間中心。', '68間', { end: '2013-03-20' }],
  ])('%s', (said, number, period) => expect(factsOf(record(said)).get(number)!.period).toMatchObject(period))

  test('由現在起的，不是現在；財政年度不是历年', () => {
    expect(factsOf(record('由現在至 2015年底，本港將增設 12間中心。')).get('12間')!.period).toMatchObject({ end: '2015-12-31' })
    const fiscal = factsOf(record('在 2011-2012年度，全港有 300個名額，本年度增至 420個。')).get('420個')!.period
    expect(fiscal).toEqual({ text: '本年度' })
  })
})

describe('日期行的写法', () => {
  test.each([
    ['某某新闻　　记者某某　　2023-08-09 21:50　　，正文：', '2023-08-09'],
    ['23-08-09 04:48，正文：', '2023-08-09'],
    ['20230809 19:00\n', '2023-08-09'],
    ['2023-08-09 21:50 来源：某报 编辑：20230102\n', '2023-08-09'],
  ])('%s', (dateline, end) => expect(factsOf(`${dateline}目前，全县有社工站20家。\n`).get('20家')!.period).toMatchObject({ end }))

  test('8-9 没有年份', () => expect(factsOf('8-9 04:48，正文：目前，全县有社工站20家。\n').get('20家')!.period).toEqual({ text: '目前' }))

  test.each([
    ['8月7日，评审会举行。市文明办前期遴选30个项目。', '30个', undefined],
    ['8月7日，总结会召开。除上述项目外，合唱周吸引教师20名。', '20名', undefined],
    ['目前计划三年完成，每年启动改造30万平方米。', '30万平方米', undefined],
    ['8月4日，某队队长梁某介绍，队伍转移群众300人。', '300人', undefined],
    ['8月10日获悉，财政多方筹资34亿元。', '34亿元', undefined],
    ['此次录取工作从8月3日开始，报考考生来自13个地级市。', '13个', undefined],
    ['自2022年8月开展以来，活动服务老人300名。', '300名', { start: '2022-08-01' }],
    ['总体失业率为2.8%，与上一期(2023年3月至5月)持平；本地居民失业率为3.5%。', '3.5%', undefined],
    ['该省2023年4月至6月总体失业率为2.8%；居民失业率为3.5%。', '3.5%', { start: '2023-04-01' }],
    ['新能源汽车销量是2012年的1.8倍。', '1.8倍', undefined],
    ['114.4万亿元，这是该省2021年的生产总值。', '114.4万亿元', { start: '2021-01-01' }],
    ['这十年，养老服务体系日趋健全。财政累计投入359亿元。', '359亿元', { text: '这十年' }],
    ['8月7日，夜市开张。“今天我来量了血压。”居民说。夜市有20名医生坐诊。', '20名', undefined],
  ])('%s', (said, number, period) => {
    const told = factsOf(`2023-08-10 07:10，正文：${said}\n`).get(number)!.period
    if (period) expect(told).toMatchObject(period)
    else expect(told).toBeUndefined()
  })
})

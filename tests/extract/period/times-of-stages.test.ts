import { describe, expect, it } from 'vitest'
import { resolveTime } from '../../../src/extract/period/resolve-time.ts'
import { factsOf } from '../facts-of.ts'

const time = (text: string, numeral: string) => factsOf(text).get(numeral)?.period

describe('the time of a stage', () => {
  const plan =
    '某市社区建设实施方案\n四、实施步骤\n（一）试点阶段（2023年9月—12月），选择30个社区开展试点；推广阶段（2024年1月—6月），在120个社区推开。\n（二）总结阶段（2024年7月—12月）\n形成10个案例。\n五、保障措施\n安排资金300万元。\n'
  it.each([
    ['30个', '2023-12-31'],
    ['120个', '2024-06-30'],
    ['10个', '2024-12-31'],
    ['300万元', undefined],
  ])('%s ends on %s', (numeral, end) => expect(time(plan, numeral)?.end).toBe(end))
})

describe('the day of an event', () => {
  const meeting = '2024年8月15日，绍兴市举行慈善大会。会上，12家企业认捐。会后，志愿者走访困难家庭36户。全市共有慈善组织86家。'
  it.each([
    ['12家', '2024-08-15'],
    ['36户', '2024-08-15'],
    ['86家', undefined],
  ])('%s: %s', (numeral, start) => expect(time(meeting, numeral)?.start).toBe(start))
  it('goes on in a paragraph that begins with it', () =>
    expect(time('2024年8月15日，绍兴市举行慈善大会。\n会上，12家企业现场认捐。\n', '12家')?.start).toBe('2024-08-15'))
})

describe('the reach of a count', () => {
  it("ends before one person's story", () =>
    expect(time('截至2022年底，宁波市建成老年食堂1500家。在鄞州区，居民李阿婆花8元吃上了午餐。', '8元')).toBeUndefined())
  it('holds for rates of what was counted', () =>
    expect(time('2021年，全国办理结婚登记764.3万对。结婚率为5.4‰。依法办理离婚手续283.9万对。', '283.9万对')?.end).toBe('2021-12-31'))
  it('comes back for the stock of the whole', () =>
    expect(time('截至2022年底，全国共有养老机构4.1万个。全年办理结婚登记683.5万对。全国共有社会组织89.1万个。', '89.1万个')?.end).toBe('2022-12-31'))
  it('takes no quote that opens before it', () => expect(time('该局说：“活动开展以来，已有2300名志愿者参加。”', '2300名')?.text).toBe('活动开展以来'))
})

describe('the stamp of a web page', () => {
  it.each(['养老\n社会热点2024-09-25 01:02:57未知\n目前，广州市共有养老机构180家。', '社会热点2024-09-25 01:02:57未知 目前，广州市共有养老机构180家。'])(
    '%s',
    (text) => expect(time(text, '180家')?.end).toBe('2024-09-25'),
  )
  it('is none where it dates a number', () => expect(time('截至2024-09-25 01:02，广州市共有养老机构180家。目前，有床位300张。', '300张')?.end).toBeUndefined())
})

describe('the nearer of two times', () => {
  it.each([
    ['behind a semicolon', '某项目计划2024年8月投入使用，可提供学位360个；第二幼儿园2024年9月1日开园，可提供学位270个。', '270个', '2024-09-01'],
    ['that the clause has by 于', '未来5年增设宿位620个，其中一所可于2024年12月提供100个宿位。', '100个', '2024-12-01'],
    ['but not what a share is of', '2022年接收捐款2.37亿元；支出2.12亿元，占2021年总收入的82%。', '82%', '2022-01-01'],
    ['what a review is of', '11月14日，慈善总会召开大会。会上，总结了2023年的工作：共募集善款4860万元。', '4860万元', '2023-01-01'],
  ])('%s', (_, text, numeral, start) => expect(time(text, numeral)?.start).toBe(start))
})

describe('the year of flows', () => {
  const bulletin =
    '2022年，全市办理结婚登记2.46万对。每位登记员办理300对。依法办理离婚手续8126对。年末全市共有低保对象6.9万户。全年支出资金5亿元。全市共有特困人员1.73万人。'
  it('goes on past a sentence of no time', () => expect(time(bulletin, '8126对')?.end).toBe('2022-12-31'))
  it('leaves a stock to the end of the year', () => expect(time(bulletin, '1.73万人')?.text).toBe('年末'))
  it('ends where the section under review does', () =>
    expect(resolveTime({ type: 'time', start: 0, end: 2, text: '年末', kind: 'point' }, { reviewed: 2023 }).end).toBe('2023-12-31'))
  it('does not go on for what somebody is given', () =>
    expect(time('2022年，全市发放补贴300万元。每人每月标准为60元。该园有床位90张。', '90张')).toBeUndefined())
})

describe('the year of a meeting on its work', () => {
  it('dates 今年', () => expect(time('1月29日，记者从常德市残联2021年工作会议上获悉，今年将改造1250户。', '1250户')?.start).toBe('2021-01-01'))
  it('is the next at its end', () => expect(time('12月29日，记者从常德市残联2021年工作会议上获悉，今年已改造1250户。', '1250户')?.start).toBeUndefined())
})

describe('a time that goes on', () => {
  it('past the end of a page', () =>
    expect(
      time(
        '统计公报\n2021年，全国共有婚姻登记机构和场所共计4372个，全年依法办理结婚登记764.3万对，结婚率为5.4‰，比上年下降\n0.4个千分点。依法办理离婚手续283.9万对。\n',
        '283.9万对',
      )?.end,
    ).toBe('2021-12-31'))
  it('for who came to an event', () =>
    expect(time('2024年6月28日，浙江省举行手语比赛。来自全省各地的100名选手参加了比赛。全省现有社工90名。', '100名')?.end).toBe('2024-06-28'))
  it('for what is told in detail', () => expect(time('2020年全国新增慈善信托264单。具体来看，规模在百万元以上的有14单。', '14单')?.end).toBe('2020-12-31'))
})

describe('times told by other words', () => {
  it('即日起', () =>
    expect(time('2023-07-26 09:00，正文：太原市民政局发布消息：即日起，该市增设8个献血点。', '8个')).toEqual({ text: '即日起', start: '2023-07-26' }))
  it('今年 of a plan that is named by its year', () =>
    expect(time('人社部昨天发布了“2013年工作要点”，称今年要完成就业900万人。', '900万人')?.end).toBe('2013-12-31'))
  it('what aims are set for', () =>
    expect(time('该部还公布了2025年就业工作目标：新增就业1000万人，失业人员再就业500万人。', '500万人')?.end).toBe('2025-12-31'))
})

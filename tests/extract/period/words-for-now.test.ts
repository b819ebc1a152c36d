import { describe, expect, test } from 'vitest'
import { factsOf, modalityOf } from '../facts-of.ts'

const written = (text: string, number: string) => factsOf(`2023-08-10 07:10，正文：${text}\n`).get(number)?.period

describe('说“现在”“今年”“去年”的词，哪一个都一样', () => {
  test.each(['目前', '如今', '现在', '当前', '眼下', '现阶段', '截至当前', '截至现在', '到目前为止'])('%s是写作之日', (now) => {
    expect(written(`市政协8月8日举行座谈会。${now}，全市已建成老年食堂32个。`, '32个')).toMatchObject({ end: '2023-08-10' })
  })

  test.each([
    ['本年度以来，全市开展培训30场。', '30场', '2023-01-01', '2023-08-10'],
    ['预计本年度发放补贴30万元。', '30万元', '2023-01-01', '2023-12-31'],
    ['上年，全市救助困难群众3万人次。', '3万人次', '2022-01-01', '2022-12-31'],
    ['上年8月，商会设立助餐基金，首批募款169万元。', '169万元', '2022-08-01', '2022-08-31'],
    ['来年，全市将新建食堂20家。', '20家', '2024-01-01', '2024-12-31'],
  ])('%s', (text, number, start, end) => expect(written(text, number)).toMatchObject({ start, end }))

  test('跟上年比，不是去年的数；公报里的上年，是公报那年的上一年', () => {
    expect(written('截至6月底，全市有养老机构90家，比上年增加3家。', '3家')).toMatchObject({ end: '2023-06-30' })
    const facts = factsOf('某市2021年统计公报\n\n上年，全市新增床位300张。\n')
    expect(facts.get('300张')?.period).toMatchObject({ start: '2020-01-01', end: '2020-12-31' })
  })

  test.each([
    ['各级计划建设板房1200间，现阶段已完成700间。', '700间', 'actual'],
    ['当前和今后一个时期，力争新建食堂20家。', '20家', 'target'],
    ['努力实现今年全市结案率达到96%的目标。', '96%', 'target'],
    ['本年度要新建食堂20家。', '20家', 'target'],
    ['实事项目包括新建养老院20家，现已全部完工。', '20家', 'actual'],
  ])('%s', (text, number, modality) => expect(modalityOf(text, number)).toBe(modality))
})

describe('活动当天接着说的，是那天的事', () => {
  test.each([
    ['2023年8月14日，某企业举办助学金发放活动。资助仪式上，企业向15名大学生每人发放2000元。', '15名', { start: '2023-08-14' }],
    ['2023年8月14日，某企业举办助学金发放活动。据介绍，在结业典礼上，企业向15名大学生每人发放2000元。', '15名', { start: '2023-08-14' }],
    ['“结对”活动举办以来，共有500名代表参与。', '500名', { text: '“结对”活动举办以来' }],
    ['“整治”活动从2023年4月开始，通过整合力量，一共整治庭院98个。', '98个', { start: '2023-04-01' }],
    ['截至2023年6月底，全市接收捐款30万元。据了解，同时接收物资20件。', '20件', { end: '2023-06-30' }],
  ])('%s', (text, number, period) => expect(factsOf(`${text}\n`).get(number)?.period).toMatchObject(period))

  test('社区哪年落成，不是它现在有多少户的时间', () =>
    expect(factsOf('某社区落成于1994年，由四个社区合并而来，辖区包括6230户居民。\n').get('6230户')?.period).toBeUndefined())
})

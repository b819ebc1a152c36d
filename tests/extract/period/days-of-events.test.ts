import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const periodOf = (text: string, number: string) => factsOf(`2023-08-13 10:00，正文：${text}\n`).get(number)?.period

describe('一件事的日子', () => {
  test('现场、得知、随后接着说那件事，直到另一个时间', () => {
    expect(periodOf('8月2日，大会在某地举行。这是首次。现场，大会为5个群体颁奖。', '5个')?.start).toBe('2023-08-02')
    expect(periodOf('9日晚，的哥王某听到消息。早餐需要解决。得知这一情况后，队员集资2000元。', '2000元')?.start).toBe('2023-08-09')
    expect(periodOf('8月2日，大会在某地举行。上个月，协会换届。现场，大会为5个群体颁奖。', '5个')?.start).not.toBe('2023-08-02')
    expect(periodOf('8月2日，大会在某地举行。该省有先进群体5个。', '5个')).toBeUndefined()
    // 记者哪天听说的，不是事情的日子；还没有做的也不是
    expect(periodOf('8月2日，记者从民政局获悉，大会已举行。现场，大会为5个群体颁奖。', '5个')).toBeUndefined()
    expect(periodOf('8月2日，签约仪式举行。仪式上，企业表示将提供150个岗位。', '150个')).toBeUndefined()
  })

  test('截至几日中午', () => {
    expect(periodOf('截至6日中午，全区清理积水1046处。', '1046处')?.end).toBe('2023-08-06')
  })

  test('独占一段的“五年来”管下面各段，问句不管', () => {
    const report = '五年来，我们坚持以人民为中心。\n\n完成民生实事48件。\n\n社会保障持续完善。\n\n建成安居房7.5万套。\n'
    expect(factsOf(report).get('48件')?.period?.text).toBe('五年来')
    expect(factsOf(report).get('7.5万套')?.period?.text).toBe('五年来')
    expect(factsOf('五年来，参加活动的人数为何？\n\n建成安居房7.5万套。\n').get('7.5万套')?.period).toBeUndefined()
  })

  test('引出表格的一句说了时间，表里的数就是那时的', () => {
    const table = '2012年7月1日至2013年3月31日期間，民政署共收到458宗投訴，分類如下：\n\n類別  數目(宗)\n大廈維修  142\n財務管理  114\n'
    expect(factsOf(table).get('142')?.period).toMatchObject({ start: '2012-07-01', end: '2013-03-31' })
  })
})

describe('靠旁边的话定日子', () => {
  test('当天是本句那天；两个日子并列；月底前；日后开幕', () => {
    expect(periodOf('8月4日，队长介绍，志愿者于8月1日抵达房山，并于当天转运17名群众。', '17名')?.end).toBe('2023-08-01')
    expect(periodOf('8月2日、3日，救援队转运群众300人。', '300人')).toMatchObject({ start: '2023-08-02', end: '2023-08-03' })
    expect(periodOf('公司力争月底前车险赔付率达90%以上。', '90%')?.text).toBe('月底前')
    expect(periodOf('在7日开幕的推介会上，15个养老项目签约。', '15个')?.start).toBe('2023-08-07')
  })

  test('括号里的日子就是昨天；过去4年是括号里的4年；署名后面的日子起头', () => {
    expect(periodOf('昨天（8月9日）上午，商会发放奖教金20万元。', '20万元')).toMatchObject({ start: '2023-08-09', end: '2023-08-09' })
    expect(periodOf('过去4年（即2009年至2012年），资助学生300名。', '300名')).toMatchObject({ start: '2009-01-01', end: '2012-12-31' })
    expect(periodOf('8月9日，仪式举行。同一天在会议室，商会资助10名学生。', '10名')?.start).toBe('2023-08-09')
    expect(periodOf('昨天毕业生获奖学金啦。昨天（8月9日）上午，商会发放奖教金20万元。昨天还发放助学金30万元。', '30万元')?.start).toBe('2023-08-09')
    expect(periodOf('骑手在取水。在线记者 张三 文/图8月4日，某广场上，3位妈妈来送水。', '3位')?.start).toBe('2023-08-04')
  })

  test('没有年份的月份随截至的那年', () => {
    const facts = factsOf('截至2023年8月，济南市1-6月育儿补贴资金总额2861.92万元。\n')
    expect(facts.get('2861.92万元')?.period).toMatchObject({ start: '2023-01-01', end: '2023-06-30' })
  })

  test('某人的话说完，话里的时间也完了', () => {
    const text = '“上半年，全厂新增订单37亿元。”书记赵某说。工会调研发现，缺少场所。企业投入资金2580万元。'
    expect(periodOf(text, '37亿元')?.end).toBe('2023-06-30')
    expect(periodOf(text, '2580万元')).toBeUndefined()
  })
})

describe('期间、当天和没有年份的月底', () => {
  test('疫情期间管下一句；活动当天是活动那天；某某结束后还是那天', () => {
    expect(periodOf('疫情期间，协会成立队伍。组织102名队员测体温。', '102名')?.text).toBe('疫情期间')
    expect(periodOf('7月24日，零工市场揭牌。活动当天，六家企业提供岗位299个。', '299个')?.start).toBe('2023-07-24')
    expect(periodOf('8月9日，义诊举行。当天，专家组为38名残疾人鉴定。集中办理结束后，医师为2名残疾人入户评残。', '2名')?.text).toBe('当天')
    expect(periodOf('2022年应届毕业生47人，6月底未就业39人。', '39人')?.end).toBe('2022-06-30')
  })
})

test('今年办好几件实事，一是、二是都是今年；每年给多少不是今年以来', () => {
  const list = '今年再办好15件民生实事。一是开展检查3万名。二是招募志愿者3000名。十一是送戏下乡1万场。'
  expect(['3万名', '3000名', '1万场'].map((number) => periodOf(list, number)?.text)).toEqual(['今年', '今年', '今年'])
  expect(periodOf('今年以来，市妇联开展关爱行动。市财政每年给予妇联60万元。', '60万元')).toBeUndefined()
})

test('政府工作报告里要做的，是那一年的', () => {
  const report =
    '2026年河北省政府工作报告\n三、2026年主要工作\n今年是起步之年，我们要深入贯彻部署，坚持稳中求进、提质增效。\n（六）切实增进百姓福祉\n落实民生工程，实施稳岗行动，稳定重点群体就业，城镇新增就业86万人。\n'
  expect(factsOf(report).get('86万人')).toMatchObject({ modality: 'target', period: { start: '2026-01-01', end: '2026-12-31' } })
})

test('五年来的话不管将要做的；一个示范区不是一座城市的', () => {
  const report = '五年来，我们坚持以人民为中心。\n\n完成民生实事48件。下一步，力争建成食堂20家。\n'
  expect(factsOf(report).get('48件')?.period?.text).toBe('五年来')
  expect(factsOf(report).get('20家')?.period).toBeUndefined()
  expect(factsOf('鞍山市岫岩县建成食堂12家，示范区建设完成3个。\n').get('3个')?.region).toBe('210323')
})

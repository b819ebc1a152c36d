import { describe, expect, test } from 'vitest'
import { factsOf, modalityOf } from '../facts-of.ts'
import { holds } from '../names-of.ts'

describe('规划怎么标它的目标', () => {
  test('牵头单位后面写明了，是布置的任务；写了已经做到的不是', () => {
    expect(modalityOf('12.发展慈善事业。推进管理体制改革。2012~2015年，共募集善款6亿元以上。（牵头单位：市民政局，配合单位：市财政局）', '6亿元')).toBe(
      'target',
    )
    expect(modalityOf('12.发展慈善事业。截至去年底，共募集善款6亿元。（牵头单位：市民政局）', '6亿元')).toBe('actual')
  })
  test('约束性、预期性的指标是目标', () => {
    expect(modalityOf('康复服务率95%（约束性），新增就业3.2万人（五年累计，预期性）。', '95%')).toBe('target')
    expect(modalityOf('康复服务率95%（约束性），新增就业3.2万人（五年累计，预期性）。', '3.2万人')).toBe('target')
    expect(modalityOf('康复服务率95%（省内第一），新增就业3.2万人。', '95%')).toBe('actual')
  })
  test('到某年底报销比例提高到多少，是目标；没有期限的是标准', () => {
    expect(modalityOf('到2027年底，困难群众报销比例提高至85%。', '85%')).toBe('target')
    expect(modalityOf('困难群众报销比例提高至85%。', '85%')).toBe('standard')
  })
  test('提供不少于几万个岗位，是一家做不到的', () => {
    expect(modalityOf('稳定重点群体就业，提供不少于8万个就业岗位。', '8万个')).toBe('target')
    expect(modalityOf('举办者应提供不少于20张床位。', '20张')).toBe('standard')
  })
  test('补贴每人每月多少，斜线写的也是标准', () => {
    const facts = factsOf('护理补贴一级150元/人/月、二级125元/人/月。\n')
    expect(['150元', '125元'].map((n) => facts.get(n)?.modality)).toEqual(['standard', 'standard'])
    expect(modalityOf('城乡低保月人均支出补助资金420万元。', '420万元')).toBe('actual')
  })
})

describe('名字', () => {
  holds([
    ['到2026年，每个村有1个200平方米以上的文化活动站。', ['文化活动站数', '文化活动站面积']],
    ['新建3个以上儿童医疗集团、县级覆盖率达75%以上。', ['新建儿童医疗集团数', '儿童医疗集团县级覆盖率']],
    ['投入1.2亿元新建了敬老院、幸福院等12个养老项目。', ['新建养老项目投入', '新建养老项目数']],
    ['投入1.2亿元，新建敬老院12所。', ['新建敬老院投入', '新建敬老院数']],
    ['> 天然气入户达到12.48万户，中心城区覆盖面达到93%。', ['天然气入户户数', '天然气入户中心城区覆盖面比例']],
    ['项目分期建设，一期建筑总面积12万平方米，其中地上9万平方米、地下3万平方米。', ['一期建筑总面积', '一期地上面积', '一期地下面积']],
    ['新增老年食堂35个、新增家庭照护床位220张。', ['新增老年食堂数', '新增家庭照护床位数']],
    ['生活补贴和护理补贴分别按不低于最低生活保障标准的25%、30%调整。', ['生活补贴占最低生活保障标准比例', '护理补贴占最低生活保障标准比例']],
    ['生活补贴分别按不低于最低生活保障标准的25%、30%调整。', ['生活补贴占最低生活保障标准比例', '生活补贴占最低生活保障标准比例']],
  ])
  test('分别按不低于：下限是一排数共有的', () => {
    const facts = factsOf('生活补贴分别按不低于最低生活保障标准的25%、30%调整。\n')
    expect(['25%', '30%'].map((n) => facts.get(n)?.quantity.bound)).toEqual(['atLeast', 'atLeast'])
    expect(factsOf('新建200张床位以上的养老院2所。\n').get('200张')?.quantity.bound).toBe('atLeast')
  })
})

describe('规则里的数', () => {
  test('缴费基数的上下限、按月缴纳的费、按比例核定的，都是标准', () => {
    const facts = factsOf('企业职工的月缴费基数上限为3.3万元，下限为6300元，选上限的月缴纳养老保险费6600元，按缴费基数的20%缴纳。\n')
    expect([...facts.values()].map((f) => f.modality)).toEqual(['standard', 'standard', 'standard', 'standard'])
    expect([...facts.values()].map((f) => f.quantity.bound)).toEqual(['exactly', 'exactly', 'exactly', 'exactly'])
    expect([...facts.values()].slice(0, 2).map((f) => f.indicator.name)).toEqual(['企业职工的月缴费基数上限', '企业职工的月缴费基数下限'])
    expect(modalityOf('公司上个月缴纳了税费5万元。', '5万元')).toBe('actual')
  })
  test('规划的床位、面积还没有', () => {
    expect(modalityOf('院区规划设计床位500个。', '500个')).toBe('target')
    expect(modalityOf('院区设有床位500个。', '500个')).toBe('actual')
  })
  test('四处打听、两块牌子不是数', () => {
    expect(factsOf('家长四处打听方案。中心与医院是一套人马、两块牌子。医院实行一院两区，老院区保留。\n').size).toBe(0)
    expect(factsOf('新建公园四处，命名二区。\n').has('四处')).toBe(true)
  })
})

test('文末的“时间：年月日 时:分”是发稿的时间；活动的时间不是', () => {
  const period = (text: string) => factsOf(text).get('5000人')?.period
  expect(period('民生情\n\n该县今年新增创业人员5000人。\n\n时间：2015年12月13日 04:16:45\n')).toMatchObject({ start: '2015-01-01' })
  expect(period('民生情\n\n该县今年新增创业人员5000人。\n\n活动时间：2015年12月13日，地点：广场\n')?.start).toBeFalsy()
})

import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const fact = (text: string, number: string) => factsOf(text).get(number)

describe('全部、各省和两年', () => {
  test('全部转移、全部恢复供电也是全部', () => {
    const facts = [...factsOf('被困群众被全部成功转移。\n').values(), ...factsOf('受洪水影响的用户已全部恢复供电。\n').values()]
    expect(facts.map((f) => f.indicator.name)).toEqual(['被困群众转移率', '受洪水影响的用户恢复供电率'])
  })

  test('数的是省、县，名称里有省、县', () => {
    expect(fact('公益项目协议覆盖全国8省。\n', '8省')?.indicator.name).toMatch(/省数$/)
  })

  test('钱是办后面那些事的；“万亩千亿”是名字；3个多小时不是3个', () => {
    expect(fact('安排资金136亿元，办好34项民生实事。\n', '136亿元')?.indicator.name).toBe('办好民生实事安排资金')
    expect(factsOf('考察“万亩千亿”新产业平台。\n').size).toBe(0)
    expect(factsOf('经过3个多小时的救援，转移群众20名。\n').has('3个')).toBe(false)
  })

  test('居住的人是社区的，不是小区样子的', () => {
    expect(fact('开展托管服务的前茅社区，辖区内大多为新建小区，有1.2万多人。\n', '1.2万多人')?.indicator.name).toContain('前茅社区')
  })

  test('某年的活动哪天启动，别的日子就在那年；两年并列是两年', () => {
    const text = '7月27日，2023年百所高校访绍兴活动正式启动，来自102所高校的负责人参加。今年上半年，开展招聘活动442场。\n'
    expect(fact(text, '102所')?.period).toMatchObject({ start: '2023-07-27', end: '2023-07-27' })
    expect(fact(text, '442场')?.period).toMatchObject({ start: '2023-01-01', end: '2023-06-30' })
    expect(fact('2021年、2022年“公益日”期间，实施公益项目20余家。\n', '20余家')?.period).toMatchObject({ start: '2021-01-01', end: '2022-12-31' })
  })

  test('将捐赠给谁的，是谁那里的，还没有做', () => {
    const gift = fact('北京某集团宣布捐款，其中1000万元将捐赠给河北省保定市慈善协会。\n', '1000万元')
    expect([gift?.region, gift?.modality]).toEqual(['130600', 'target'])
  })
})

test('没有电头：几年以来、几日开会，年份就在那年', () => {
  const text = '东营报道8月15日，河口区召开新闻发布会。2023年以来，河口区妇联开展行动。今年以来，救助妇女95名。\n'
  expect(fact(text, '95名')?.period).toMatchObject({ start: '2023-01-01', end: '2023-08-15' })
})

test('表头只说涉及金额，数的是标题说的', () => {
  const table = [
    '從累算權益中支付遣散費或長期服務金涉及的金額如下：',
    '',
    '年份  涉及金額 (百萬港元 ) ',
    '2002年  750 ',
    '2003年  1,174 ',
    '2004年  1,268 ',
  ].join('\n')
  expect(fact(`${table}\n`, '1,174')?.indicator.name).toContain('遣散費或長期服務金')
})

test('增拨的钱是做后面那件事的', () => {
  expect(fact('政府增撥2.03億元經常開支，將嚴重殘疾人士家居照顧服務常規化。\n', '2.03億元')?.indicator.name).toContain('家居照顧服務')
  expect(fact('村里投资12万元，将闲置的3间房屋改造为幸福食堂。\n', '12万元')?.indicator.name).toContain('闲置的房屋')
})

describe('目标和完成的是同一样东西', () => {
  test('已开工多少套，是目标里要开工的那种', () => {
    const text = '今年的目标是开工棚改安置房12万套以上、建成8万套以上。上半年已开工10.48万套、建成7.43万套。\n'
    expect(['12万套', '10.48万套', '7.43万套'].map((n) => fact(text, n)?.indicator.name)).toEqual(['开工棚改安置房数', '开工棚改安置房数', '建成棚改安置房数'])
  })

  test('房屋几栋几户；几箱共几枚；战争年代', () => {
    expect(fact('今年二期项目涉及23栋房屋838户。\n', '838户')?.indicator.name).toBe('二期项目涉及房屋户数')
    expect(fact('委员带去4箱共1440枚鸡蛋。\n', '4箱')?.indicator.name).toContain('鸡蛋')
    expect(fact('战争年代，先后有100万人支援前线。\n', '100万人')?.period).toEqual({ text: '战争年代' })
  })
})

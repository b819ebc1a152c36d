import { describe, expect, test } from 'vitest'
import { codeInYear, codesInYear } from '../../src/normalise/date-region.ts'
import { readSeed } from '../../src/pipeline.ts'

/** The region of the one fact of a text, and of its article. */
const regionsOf = (text: string, date?: string) => {
  const { facts, articles } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text), ...(date ? { sidecar: { date } } : {}) })
  return { article: articles[0]?.region, fact: facts[0]?.region }
}

describe('旧名归到文章写作时有效的代码', () => {
  test.each([
    ['莱芜市共有养老机构30家。', '2016-05-01', '371200'],
    ['莱芜区共有养老机构30家。', '2020-05-01', '370116'],
    ['莱芜共有养老机构30家。', '2016-05-01', '371200'],
    ['莱芜共有养老机构30家。', '2021-05-01', '370116'],
    ['襄樊市共有养老机构30家。', '2008-05-01', '420600'],
    ['襄樊市共有养老机构30家。', '2022-05-01', '420600'],
    ['江苏省南通市崇川区共有养老机构30家。', '2018-05-01', '320602'],
    ['江苏省南通市崇川区共有养老机构30家。', '2022-05-01', '320613'],
    ['海门市共有养老机构30家。', '2018-05-01', '320684'],
    ['海门市共有养老机构30家。', '2022-05-01', '320614'],
    ['沙县共有养老机构30家。', '2019-05-01', '350427'],
    ['沙县区共有养老机构30家。', '2023-05-01', '350405'],
    ['密云县共有养老机构30家。', '2014-05-01', '110228'],
    ['密云区共有养老机构30家。', '2023-05-01', '110118'],
    ['那曲地区共有养老机构30家。', '2015-05-01', '542400'],
    ['那曲市共有养老机构30家。', '2019-05-01', '540600'],
  ])('%s %s：%s', (text, date, code) => expect(regionsOf(`${text}\n`, date)).toEqual({ article: code, fact: code }))

  test('没有日期：同名的取现在有效的，只有旧代码叫这个名的照旧', () => {
    expect(regionsOf('江苏省南通市崇川区共有养老机构30家。\n').fact).toBe('320613')
    expect(regionsOf('海门市共有养老机构30家。\n').fact).toBe('320684')
  })
})

describe('同名的由上下文定，定不下的不猜', () => {
  test.each([
    ['鼓楼区共有养老机构30家。\n', undefined],
    ['江苏省南京市发布消息，鼓楼区共有养老机构30家。\n', '320106'],
    ['福建省福州市民政局介绍，鼓楼区共有养老机构30家。\n', '350102'],
    ['吉林省长春市民政局介绍，朝阳区共有养老机构30家。\n', '220104'],
    ['朝阳区共有养老机构30家。\n', undefined],
  ])('%s', (text, code) => expect(regionsOf(text).fact).toBe(code))
})

test('川渝两地的数字，不记在其中一处名下', () => {
  expect(regionsOf('重庆市民政局介绍，川渝两地共办理婚姻登记30件。\n').fact).toBeUndefined()
})

test('一分为几的，旧代码不归到其中一处', () => {
  expect(codeInYear('330104', 2023)).toBe('330104')
  expect(codeInYear('371202', 2023)).toBe('370116')
  expect(codesInYear(['370116', '371200'], '莱芜', 2018)).toEqual(['370116', '371200'])
})

describe('乡镇的数字记在它的县名下', () => {
  test.each([
    ['藤桥镇共有养老机构30家。\n', '330302'],
    ['万全镇共有养老机构30家。\n', undefined],
    ['两江新区人和街道共有养老机构30家。\n', '500000'],
    ['南雁镇的老人来自各地。万全镇共有养老机构30家。\n', '330326'],
    ['浙江省民政厅介绍，全省推进助餐服务。万全镇共有养老机构30家。\n', '330326'],
    ['温州市今年推进助餐服务，全市老人都能吃上热饭。目前，全市共有养老机构30家。藤桥镇的老人说，饭菜很香。\n', '330300'],
  ])('%s', (text, code) => expect(regionsOf(text).fact).toBe(code))
})

test('本报某地讯：发稿的地方，别处说到地方时不算', () => {
  expect(regionsOf('本报济南讯 近日，省民政厅印发《山东省老年助餐服务方案》。全省共有老年食堂30家。\n')).toEqual({ article: '370000', fact: '370000' })
})

test('县级市的全市是它自己，除非同样多地说到它上级的市', () => {
  expect(regionsOf('东阳市残疾人就业方案\n\n东阳市根据《金华市残疾人就业方案》制定本方案。全市建成工坊30家。\n').fact).toBe('330783')
  expect(regionsOf('金华市民政局在东阳市巍山镇举办活动。金华市今年推进助餐，全市建成食堂30家。\n').fact).toBe('330700')
})

test('该市是前面说的那个县级市', () => {
  expect(regionsOf('日前，扬中市举办专场招聘会。该市退役士兵就业率达到100%。\n').fact).toBe('321182')
})

test('该县是最后说到的那个县，哪怕是受捐的', () => {
  const text = '近日，北仑区慈善总会向美姑县捐赠书桌，惠及该县35个学校。\n'
  expect(regionsOf(text).fact).toBe('513436')
})

test('甲地向乙地捐：记在文章说的那一地', () => {
  const gift = '常熟市慈善总会向岐山县慈善协会捐款20万元。'
  expect(regionsOf(`岐山县助学金发放\n\n8月11日，“善美常熟”捐赠仪式在岐山县举行，${gift}岐山县民政局主持仪式。\n`).fact).toBe('610323')
  expect(regionsOf(`常熟市助学西行\n\n8月11日，常熟市举办助学活动，${gift}\n`).fact).toBe('320581')
})

test('其他各区：不再是前面点名的那个区', () => {
  const facts = readSeed({
    file: 'a.txt',
    bytes: new TextEncoder().encode('上海市养老床位规划\n\n浦东新区床位达到3000张，其他各区床位达到9000张；全部工程投资500万元。\n'),
  }).facts.map((f) => f.region)
  expect(facts).toEqual(['310115', '310000', '310000'])
})

test('名字又是常用词的县：起头、说的是地方的事，就是它', () => {
  expect(regionsOf('三门历来是一座慈善之城。县慈善总会共募集善款300万元。\n')).toEqual({ article: '331022', fact: '331022' })
  expect(regionsOf('三门课程同时开课，学员30名。\n').article).toBeUndefined()
})

test('送到外地去的，记在本地名下', () => {
  expect(regionsOf('花垣县残联介绍，一批残疾人师傅输送到广东、重庆等地就业，达200人次。\n').fact).toBe('433124')
})

test('各地来捐的，记在受捐的地方；有自己名号的基金会不说明地方', () => {
  const text = '枣庄市关爱基金\n\n捐赠仪式上，某某集团、青岛市同心慈善基金会和枣庄市律师协会分别向基金捐赠财物50万元。\n'
  expect(regionsOf(text).fact).toBe('370400')
  expect(regionsOf('青岛市同心慈善基金会和枣庄市律师协会捐赠财物50万元。\n').article).toBe('370400')
})

test('七里乡、五里镇里没有数量', () => {
  expect(
    readSeed({ file: 'a.txt', bytes: new TextEncoder().encode('河南省光山县五里镇开展志愿活动，参加志愿者30名。\n') }).facts.map((f) => f.number.exact),
  ).toEqual(['30名'])
})

test('与州市同名的村，不是那个州市；甲市乙县商会里的甲市不算', () => {
  const text = '8月15日，高州市荷花镇文山村举办表彰大会，文山小学教师2名受奖。东莞市高州商会赞助帽子250顶。\n'
  expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts.map((f) => f.region)).toEqual(['440981', '440981'])
})

test('灾区是受捐的一方，说的是捐的一方；部委下拨的资金是全国的', () => {
  const text =
    '济宁市慈善总会迎来捐款人，陈某捐款1万元，用于河北省涿州市救灾，为涿州灾区出力。他看到涿州洪水的报道后决定捐款。济宁市慈善总会又收到捐款3万元。\n'
  expect(regionsOf(`情系涿州 老兵捐款\n\n${text}`)).toEqual({ article: '370800', fact: '370800' })
  expect(regionsOf('北京市直机关捐款\n\n北京市直机关党员踊跃捐款。8月11日，财政部再次紧急预拨14.6亿元中央救灾资金。\n')).toEqual({
    article: '110000',
    fact: '100000',
  })
})

test('人民网某地某日电：发稿的地方不算', () => {
  expect(regionsOf('人民网石家庄8月10日电 河北省建成食堂300家。\n').fact).toBe('130000')
})

test('香港独有的机构，说的就是香港', () => {
  expect(regionsOf('民政事務局局長：主席，天秀墟由東華三院營運，設有152個檔位。\n').fact).toBe('810000')
})

describe('没有点明的省，由文字里的地方看出来', () => {
  const region = (text: string) => regionsOf(`${text}\n`).article
  test('数到各市州、许多县的，是全省的事', () => {
    expect(region('持续办好为民实事。在14个市州城区和兰州新区增补学位2万个。')).toBe('620000')
    expect(region('兰州市在全省14个市州中率先建成食堂30家，全市老人受益。')).toBe('620100')
  })
  test('省名前有平安、爱心一类的提法，说的是自己', () => {
    expect(region('在册亨、罗甸等8个重点县建设基地30个。推进平安贵州建设。')).toBe('520000')
  })
  test('同省的几处各说一次，取共同的上级；说得多的那处照旧', () => {
    expect(region('支持天水市、定西市建设食堂30家。陇南市、平凉市各建一所。')).toBe('620000')
    expect(region('天水市建成食堂30家。天水市民政局到定西市、陇南市、平凉市学习。')).toBe('620500')
  })
})

test('民政事业统计月报，没有说哪里，就是全国', () => {
  expect(regionsOf('2007年2月份民政事业统计月报\n\n城市低保对象2242万人。\n').fact).toBe('100000')
  expect(regionsOf('乐山市2007年民政事业统计月报\n\n城市低保对象2万人。\n').fact).toBe('511100')
})

test('说到我省的文字不是全国的；分到几省的，不记在头一处', () => {
  const honour = '8月17日，国家卫生健康委发布名单，中国援外医疗队入选。河南今年也是我省承担任务的一年，先后有34个集体受到表彰。\n'
  expect(regionsOf(`我省医生入选\n\n${honour}`).article).toBe('410000')
  expect(regionsOf('某某集团捐赠现金500万元。物资送至北京市房山区，天津市南开区，河北省涿州市等地。\n')).toEqual({ article: undefined, fact: undefined })
})

describe('引的规定，在哪里有效就是哪里的', () => {
  test.each([
    ['《中华人民共和国慈善法》规定，基金会年度支出不低于70%。', '100000'],
    ['据了解，国家《社会救助暂行办法》规定，收入低于标准的80%。', '100000'],
    ['市民政局介绍，民政部《养老机构评定办法》第五条要求，护理型床位不少于20%。', '100000'],
    ['《江苏省养老服务条例》规定，护理型床位不少于60%。', '320000'],
    ['《办法》规定，护理型床位不少于60%。', '320500'],
    ['《中华人民共和国慈善法》施行后，护理型床位达到60%。', '320500'],
    ['《中华人民共和国慈善法》规定了信托，苏州市备案率达到90%。', '320500'],
  ])('%s', (text, code) => expect(regionsOf(`苏州市养老服务\n\n苏州市民政局开展检查。${text}\n`).fact).toBe(code))
})

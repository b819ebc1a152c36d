import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

describe('地区', () => {
  test('全省指本段刚说到的省', () => {
    const facts = factsOf('多地公布养老服务数据\n\n8月1日，广东省民政厅表示，全省建成长者食堂3400家。\n\n浙江省民政厅表示，全省建成老年食堂1200家。\n')
    expect(facts.get('3400家')?.region).toBe('440000')
    expect(facts.get('1200家')?.region).toBe('330000')
  })

  test('我市、全市：县开头也是市在说', () => {
    expect(factsOf('6月4日，濮阳县社会工作服务站揭牌。今年以来，我市推进建设，完成全市31个乡的建设任务。\n').get('31个')?.region).toBe('410900')
  })

  test('括号里的数字属于括号前的地方', () => {
    const facts = factsOf('全国社会组织数量最多的是江苏，超过9万个。往下依次是山东（5.0721万）、河南（3.4318万）。\n')
    expect([facts.get('9万个')?.region, facts.get('5.0721万')?.region, facts.get('3.4318万')?.region]).toEqual(['320000', '370000', '410000'])
  })

  test('只有一地才有的机构说出是哪里；别处的地名说得出时不用它', () => {
    expect(factsOf('綜援受助長者每月可獲資助，名額有1000個。\n').get('1000個')?.region).toBe('810000')
    expect(factsOf('保良局營運的墟市設有40個檔位。\n').get('40個')?.region).toBe('810000')
    expect(factsOf('民政事務總署的資助惠及60個團體。\n').get('60個')?.region).toBe('810000')
    expect(factsOf('民政部表示，截至9月底，已建成家庭养老床位9万张。\n').get('9万张')?.region).toBe('100000')
    expect(factsOf('全市免费安葬1848人，受到了民政部的肯定。\n').get('1848人')?.region).toBeUndefined()
    expect(factsOf('民政部门走访困难群众30户。\n').get('30户')?.region).toBeUndefined()
  })

  test('电头的地名是发稿地，不是所说的地方', () => {
    expect(factsOf('新华社福州9月24日电（记者 某某）目前福建省配有儿童督导员1245名。\n').get('1245名')?.region).toBe('350000')
  })

  test('只有报名说得出是哪里时，我区就是它', () => {
    expect(factsOf('长乐新闻网讯 日前，记者从区民政局获悉，我区享受生活补贴人员3824人。\n').get('3824人')?.region).toBe('350112')
  })

  test('乡镇、学校和大湘西不是同名的县', () => {
    const facts = factsOf('舒兰市抗洪\n截至8月6日，抢修新安乡、开原镇水毁道路118公里，安置在平安中心校的群众有531人。\n')
    expect([facts.get('118公里')?.region, facts.get('531人')?.region]).toEqual(['220283', '220283'])
    expect(factsOf('湖南推进教育公平。扩充学位8万个，深化大湘西地区帮扶。\n').get('8万个')?.region).toBe('430000')
  })

  test('全国双拥模范城、全国平均水平不是在说全国', () => {
    expect(factsOf('育儿补贴惠及12万婴幼儿，不良率低于全国平均水平，城市受命名全国双拥模范城。\n').get('12万')?.region).toBeUndefined()
  })

  test('紧挨着数字的地名是数字的地方；浙江商会不是浙江', () => {
    expect(factsOf('上海市某社启动夏令营，带领浦东新区36名困境儿童前往基地。\n').get('36名')?.region).toBe('310115')
    expect(factsOf('贵州黎平县开展帮扶。浙江商会到镇里捐赠20吨水泥。\n').get('20吨')?.region).toBe('522631')
    expect(factsOf('武汉新洲二中14名学生获得奖学金。\n').get('14名')?.region).toBe('420117')
  })

  test('一份文本里的几条新闻各说各的地方', () => {
    const text =
      '杭州亚残运会开幕\n央视网消息：杭州亚残运会开幕，44个代表团参加。\n脱贫成果巩固\n央视网消息：国务院新闻办举行发布会，我国秋粮增产成定局。截至9月底，我国务工规模3297万人，今年我国在200个大县推进单产提升。\n'
    expect([factsOf(text).get('44个')?.region, factsOf(text).get('200个')?.region]).toEqual(['330100', '100000'])
  })

  test('会同是动词，不是会同县', () => {
    expect(factsOf('山东省推进医养结合。会同人社部门开展培训，全省累计培训养老护理员30万人次。\n').get('30万人次')?.region).toBe('370000')
  })
})

describe('指标', () => {
  test.each([
    ['全省共办理结婚登记8985对，比去年多2349对，增幅达35.4%。', '2349对', '结婚登记', '多'],
    ['全省共办理结婚登记8985对，比去年多2349对，增幅达35.4%。', '35.4%', '结婚登记', '增幅'],
    ['高龄津贴、养老服务补贴、护理补贴分别惠及3434.6万、491.6万、92.4万老年人。', '491.6万', '养老服务补贴', '惠及'],
    ['民办非企业单位有4223个，占社会组织总数的52.44%。', '52.44%', '民办非企业单位', '社会组织'],
    ['社会组织最多的是江苏，超过9万个，占全国的10%。其次是广东，超过6.6万个。往下依次是山东（5.1万）。', '6.6万个', '广东', '社会组织'],
    ['社会组织最多的是江苏，超过9万个，占全国的10%。其次是广东，超过6.6万个。往下依次是山东（5.1万）。', '5.1万', '山东', '社会组织'],
    ['城市和农村公共服务平台覆盖率分别达到60%、30%。', '30%', '农村公共服务平台', '覆盖率'],
  ])('%s %s：%s %s', (text, number, ...terms) => {
    const name = factsOf(`${text}\n`).get(number)!.indicator.name
    for (const term of terms) expect(name).toContain(term)
  })
})

describe('不是事实的数字', () => {
  test.each([
    ['每千名老年人口养老床位数达到40张。', ['40张']],
    ['每500户居民配备1名网格员。', ['1名']],
    ['该市位列全省前三名，前10位城市中有6个地级市。', ['6个']],
  ])('%s 只有 %j', (text, numbers) => expect([...factsOf(`${text}\n`).keys()]).toEqual(numbers))
})

describe('比较的基数', () => {
  test('比上年增长：时间是所说的那一年', () => {
    const facts = factsOf('截至2022年底，全国共有养老机构4.1万个，比上年增长1.6%。\n')
    expect(facts.get('1.6%')?.period).toMatchObject({ end: '2022-12-31' })
  })

  test('由15间增至24间：原来的15间不属于后来的时间', () => {
    const facts = factsOf('到2025年底，安老院将由15间增至24间。\n')
    expect([facts.get('15间')?.period, facts.get('24间')?.period?.end]).toEqual([undefined, '2025-12-31'])
  })
})

test('单位照印：個、間、戶不改成简体', () => {
  expect(factsOf('全港有安老院24間。\n').get('24間')?.quantity.unit).toBe('間')
})

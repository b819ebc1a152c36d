import { describe, expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** The facts of a text, by their numerals. */
const factsOf = (text: string) => {
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  return new Map(facts.map((fact) => [fact.number.exact, fact]))
}

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
    expect(factsOf('民政部表示，截至9月底，已建成家庭养老床位9万张。\n').get('9万张')?.region).toBe('100000')
    expect(factsOf('全市免费安葬1848人，受到了民政部的肯定。\n').get('1848人')?.region).toBeUndefined()
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

describe('时间', () => {
  test('主语后面的时间管到句末', () => {
    expect(factsOf('某省福彩2022年完成销售58亿元，筹集公益金18亿元。\n').get('18亿元')?.period).toMatchObject({ end: '2022-12-31' })
  })

  test('8、9月是两个月', () => {
    expect(factsOf('2023-08-01\n\n计划8、9月播映44场次。\n').get('44场次')?.period).toMatchObject({ text: '8、9月', start: '2023-08-01', end: '2023-09-30' })
  })

  test('与去年相比的数字，说的是上一句的时间', () => {
    expect(factsOf('2023年全县报名4029人，上线率62%。高分人数较去年增加44人。\n').get('44人')?.period).toMatchObject({ end: '2023-12-31' })
  })

  test('此次另起一回；扣除接着上一句说', () => {
    const facts = factsOf('2024-05-06\n\n到目前已捐赠物资价值400万元，此次运来价值35万元的物资。\n')
    expect([facts.get('400万元')?.period?.text, facts.get('35万元')?.period]).toEqual(['目前', undefined])
    expect(factsOf('在本財政年度，安老服務開支約為54億元。扣除行政支援，增長有5億元。\n').get('5億元')?.period).toEqual({ text: '本財政年度' })
  })

  test('粘在标题后面的日期起头说时间', () => {
    expect(factsOf('2023-08-14 18:09，正文：原标题：爱心企业连夜筹集救援物资运抵某某村13日上午，12家企业筹集物资。\n').get('12家')?.period).toMatchObject({
      end: '2023-08-13',
    })
  })

  test('报名在前的日期也是电头', () => {
    expect(factsOf('某某慈善活动举行\n某某日报  2018-09-06 10:51:33\n\n9月5日，73家单位参加活动。\n').get('73家')?.period).toMatchObject({ end: '2018-09-05' })
  })

  test('114年12月底是2025年12月底', () => {
    expect(factsOf('截至114年12月底，全鄉有1264人。\n').get('1264人')?.period).toMatchObject({ end: '2025-12-31' })
  })

  test('以来说到写作那天为止，自某年起没有说到哪天；去年启动以来不从元旦算', () => {
    const period = (text: string) => factsOf(`2022-07-14\n\n${text}\n`).get('646.5万人次')?.period
    expect(period('2016年以来，全市救助低保对象646.5万人次。')).toEqual({ text: '2016年以来', start: '2016-01-01', end: '2022-07-14' })
    expect(period('自2016年起，全市救助低保对象646.5万人次。')).toEqual({ text: '自2016年起', start: '2016-01-01' })
    expect(period('自去年项目启动以来，全市救助低保对象646.5万人次。')).toEqual({ text: '自去年项目启动以来', end: '2022-07-14' })
    expect(factsOf('2016年以来，全市救助低保对象646.5万人次。\n').get('646.5万人次')?.period).toEqual({ text: '2016年以来', start: '2016-01-01' })
  })

  test('从某年的几提高到某年的几：各归各的年份', () => {
    const facts = factsOf('城乡特困供养标准分别从2021年的810元、620元提高到2024年的955元、760元。\n')
    expect(['810元', '620元', '955元', '760元'].map((n) => facts.get(n)?.period?.text)).toEqual(['2021年', '2021年', '2024年', '2024年'])
  })

  test('统计截到哪天、哪几个月，管到本段后面的数字；目前管不到', () => {
    const facts = factsOf('2023-10-20\n\n截至8月底，全省登记社工41万人。社工站覆盖率达到98%。\n')
    expect(facts.get('98%')?.period).toMatchObject({ end: '2023-08-31' })
    expect(factsOf('2023-10-20\n\n目前，全省登记社工41万人。社工站举办活动900场。\n').get('900场')?.period).toBeUndefined()
    expect(factsOf('2023-10-20\n\n截至8月底，全省登记社工41万人。下一步将新建社工站900个。\n').get('900个')?.period).toBeUndefined()
  })

  test('在某月至某月期间，管全句，前面有主语也一样', () => {
    expect(factsOf('惟该署在2022年7月至2023年3月期间，共接获投诉65宗。\n').get('65宗')?.period).toMatchObject({ start: '2022-07-01', end: '2023-03-31' })
  })

  test('名称里的年份不是时间；活动现场另起一回', () => {
    expect(factsOf('2023年某县青年公益创业大赛落下帷幕，吸引选手60名。\n').get('60名')?.period).toBeUndefined()
    expect(factsOf('2023年某县举办青年公益创业大赛，吸引选手60名。\n').get('60名')?.period).toMatchObject({ end: '2023-12-31' })
    expect(factsOf('2021年，基金会启动助残行动。活动现场，企业捐赠轮椅80辆。\n').get('80辆')?.period).toBeUndefined()
  })

  test('没有日期的公报：年末、全年就是开头截至的那年', () => {
    const facts = factsOf('截至2015年底，全国共有福利机构3万个。\n\n共有儿童福利机构529个，年末收养儿童5万人，全年救助8万人次。\n')
    expect([facts.get('5万人')?.period?.end, facts.get('8万人次')?.period?.start]).toEqual(['2015-12-31', '2015-01-01'])
  })

  test('一行一条、没有标点的清单各自成段，由标题定时间', () => {
    const facts = factsOf(
      [
        '——到2020年底前要实现的目标',
        '集中供养率达到50%',
        '重特大疾病医疗救助人次占直接救助人次比例达到30%',
        '创建5000个“全国综合减灾示范社区”',
        '70%以上的县（市、区）设有精神障碍社区康复机构或者通过政府购买服务等方式委托社会组织开展康复工作',
        '社会工作服务机构达到1万家',
        '志愿服务参与率达到20%',
        '每个城市社区至少有1名社区社会工作专业人才，每个农村社区有1名社区社会工作专业人才',
        '',
      ].join('\n'),
    )
    expect([...facts.values()].every((f) => f.modality === 'target' && f.period?.end === '2020-12-31')).toBe(true)
    expect(facts.size).toBeGreaterThanOrEqual(7)
    expect(facts.get('5000个')?.indicator.name).toContain('全国综合减灾示范社区')
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

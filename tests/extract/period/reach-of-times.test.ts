import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const period = (text: string, number: string) => factsOf(`2024-05-20\n\n${text}\n`).get(number)?.period

describe('时间管到哪里', () => {
  test('某年建成的某物：年份说的是物，不是数；某年建成的几处说的是数', () => {
    const facts = factsOf('2019年建成的某市福利院有床位310张，入住老人205名。\n')
    expect([facts.get('310张')?.period, facts.get('205名')?.period]).toEqual([undefined, undefined])
    expect(factsOf('2019年建成的26家食堂已经开门。\n').get('26家')?.period?.end).toBe('2019-12-31')
  })

  test('某日举行仪式，将建成几所：不是那一天建成', () => {
    expect(period('5月18日，助学楼奠基仪式举行，届时将建成教室40间。', '40间')).toBeUndefined()
    expect(period('5月18日，助学楼奠基仪式举行，募集善款40万元。', '40万元')?.end).toBe('2024-05-18')
    expect(period('2022年，全市计划完成投资3亿元。', '3亿元')?.end).toBe('2022-12-31')
  })

  test('时间在数字后面：于某月底前完工', () => {
    const facts = factsOf('2024-05-20\n\n今年改造住房500户。剩余70户将于11月底前完工，首批300套家具已于4月底安装到位。\n')
    expect([facts.get('70户')?.period?.end, facts.get('70户')?.modality]).toEqual(['2024-11-30', 'target'])
    expect([facts.get('300套')?.period?.end, facts.get('300套')?.modality]).toEqual(['2024-04-30', 'actual'])
  })

  test('去年（2022年）说出写作的年份；从去年的几到今年的几各归各的年份', () => {
    const facts = factsOf('去年（2022年），全县发放救助金800万元。今年上半年，发放350万元。\n')
    expect([facts.get('800万元')?.period?.end, facts.get('350万元')?.period?.end]).toEqual(['2022-12-31', '2023-06-30'])
    const grown = factsOf('2024-05-20\n\n志愿者从去年的2万人增加到今年的2.6万人。\n')
    expect([grown.get('2万人')?.period?.end, grown.get('2.6万人')?.period?.end]).toEqual(['2023-12-31', '2024-12-31'])
  })

  test('某月份的统计说到下一句；活动名称里的年份不算', () => {
    const facts = factsOf(
      '2024-05-20\n\n2024年4月份，全市开展文化活动500余项。东区开展2024年东区春季群众合唱展演等活动70余项；西区开展戏曲演出等活动60余项。\n',
    )
    expect([facts.get('70余项')?.period?.end, facts.get('60余项')?.period?.end]).toEqual(['2024-04-30', '2024-04-30'])
  })

  test('采收到某月不是期限；力争年底前是', () => {
    expect(factsOf('2024-05-20\n\n黄瓜能采收到10月份，亩产1.5万斤。\n').get('1.5万斤')).toMatchObject({ modality: 'actual' })
    expect(factsOf('2024-05-20\n\n新建食堂10家，力争年底前覆盖老人3万名。\n').get('3万名')?.period?.end).toBe('2024-12-31')
    expect(factsOf('2024-05-20\n\n全市有床位900张，年底可增至1200张。\n').get('1200张')).toMatchObject({ modality: 'target', period: { end: '2024-12-31' } })
  })

  test('截至几月，今年共几件：数到那个月；截至与今年隔开就不是', () => {
    expect(period('截至4月底，今年共受理诉求2300件。', '2300件')).toMatchObject({ start: '2024-01-01', end: '2024-04-30' })
    expect(period('截至目前，已完成430户，今年计划完成500户。', '500户')).toMatchObject({ end: '2024-12-31' })
  })

  test('假期几天是时间；“十四五”前两年是头两年', () => {
    const facts = factsOf('清明假期三天，接待群众41万人次。“十四五”前两年建成儿童之家1500个。\n')
    expect(facts.get('41万人次')?.period).toEqual({ text: '清明假期三天' })
    expect(facts.get('1500个')?.period).toMatchObject({ start: '2021-01-01', end: '2022-12-31' })
  })

  test('某月竣工，面积多少：月份说的是竣工', () => {
    expect(period('福利中心2021年6月竣工，总建筑面积2.6万平方米。', '2.6万平方米')).toBeUndefined()
    expect(period('2021年6月，福利中心竣工，接收老人26名。', '26名')?.end).toBe('2021-06-30')
  })

  test('截至某年底的公报说到下一句；今年来、三年间也是时间', () => {
    expect(period('截至2022年底，全国有养老机构38.7万个。全国共有老年人口28004万人。', '28004万人')?.end).toBe('2022-12-31')
    expect(period('今年来共发现困难对象350户。', '350户')).toMatchObject({ start: '2024-01-01', end: '2024-05-20' })
    expect(period('三年间，基金会发放65万元。', '65万元')).toEqual({ text: '三年间' })
  })

  test('计划的月份还没有到；三年分别是多少；到过去的某年是事实', () => {
    expect(period('9月计划培训护理员520名。', '520名')).toMatchObject({ start: '2024-09-01', end: '2024-09-30' })
    expect(period('2021年、2022年、2023年，全市福彩公益金用于养老服务的比例分别为55%、58%、61%。', '58%')?.end).toBe('2022-12-31')
    const facts = factsOf('2024-05-20\n\n到2020年，合作社年收入达82万元。到2026年，年收入将达310万元。\n')
    expect([facts.get('82万元')?.modality, facts.get('310万元')?.modality]).toEqual(['actual', 'target'])
  })

  test('引号里说的时间，管不到引号外面；从“其中”说起的部分，时间跟前一句', () => {
    expect(period('“以前要跑三趟，现在手机上就能办。”村民说，村里320户装上了系统。', '320户')).toBeUndefined()
    expect(period('近年来，全市建成食堂310家。其中，街道级82家。', '82家')).toEqual({ text: '近年来' })
    expect(period('截至4月底，全市收到投诉48宗。此外，其中40宗涉及收费。', '40宗')?.end).toBe('2024-04-30')
  })

  test('记者走进某处的那天不是数字的时间，也不是目前；于某日开始运营说的是开始', () => {
    const facts = factsOf('2024-05-20\n\n5月18日，记者走进养老服务中心，老人们正在下棋。该中心于2022年12月开始运营，占地1810平方米。目前，入住老人38名。\n')
    expect([facts.get('1810平方米')?.period, facts.get('38名')?.period?.end]).toEqual([undefined, '2024-05-20'])
  })

  test('据某年的调查：管后面的数字', () => {
    expect(period('根据疾病预防控制中心2009-2010年的调查，婴幼儿贫血率为26%。', '26%')).toMatchObject({ start: '2009-01-01', end: '2010-12-31' })
  })

  test('另有年限的计划，不跟前面的期限', () => {
    expect(period('到今年底实现镇街全覆盖，并计划用3年时间培养社工520名。', '520名')).toEqual({ text: '用3年时间' })
  })

  test('现有的数、补贴的标准，不跟上一句的上半年；由某数提高，原来的数没有时间', () => {
    const facts = factsOf('2023-08-20\n\n今年上半年，全区入住老人2400名。在助餐方面，现有食堂45家，日供餐5300份，每餐补贴3元。\n')
    expect(['2400名', '45家', '5300份', '3元'].map((n) => facts.get(n)?.period?.end)).toEqual(['2023-06-30', undefined, undefined, undefined])
    expect(period('从5月1日起，低保标准由每人每月640元提高到690元。', '640元')).toBeUndefined()
  })

  test('某月启动的项目已…，说的不是启动的那个月', () => {
    expect(period('2022年10月启动的“港湾”项目，已在16个村落地。', '16个')).toBeUndefined()
    expect(period('2022年10月启动的行动中，民警找回走失老人17名。', '17名')?.end).toBe('2022-10-31')
  })

  test('计划在某期间…，管到后面的分句；没有主语的句子跟着上一句的年份', () => {
    expect(period('该县计划在“十四五”期间建成车间81个，带动就业4100人以上。', '4100人')?.end).toBe('2025-12-31')
    expect(period('2023年，全县救助流浪人员520人次。发放救助金310万元。', '310万元')?.end).toBe('2023-12-31')
    expect(period('2023年，全县改造敬老院6家。改造后的敬老院有房间310间。', '310间')).toBeUndefined()
  })

  test('截至某日的数，管不到后面的计划；目标任务为几，是那一年的', () => {
    const facts = factsOf('2024-05-20\n\n截至4月30日，完成投资8亿元。其中，计划新建中心11家，已建成7家。2023年新增1400人；2024年目标任务为1300人。\n')
    expect(['8亿元', '11家', '1300人'].map((n) => facts.get(n)?.period?.end)).toEqual(['2024-04-30', undefined, '2024-12-31'])
  })

  test('五年来、这五年：文中写明“十四五”的，就是那五年；较“十三五”的不算', () => {
    expect(factsOf('“十四五”时期，我省稳步发展。五年来，建成中心1310个，较“十三五”增长8%。\n').get('1310个')?.period).toMatchObject({
      start: '2021-01-01',
      end: '2025-12-31',
    })
    expect(factsOf('五年来，建成中心1310个。\n').get('1310个')?.period).toEqual({ text: '五年来' })
  })

  test('目前是写作那天，不论开头的活动在哪天、之后还写到哪天', () => {
    const now = (later: string) => factsOf(`2023-08-11 06:30，正文：8月9日，慈善总会发布倡议。${later}目前，全市设立安置点71处。\n`).get('71处')?.period?.end
    expect([now(''), now('8月10日，救援队抵达。')]).toEqual(['2023-08-11', '2023-08-11'])
  })

  test('紧挨着数字的年份各管各的数；从目前的几提高到几，目前只管头一个', () => {
    const cases = factsOf('三年来共接报2150宗，其中2020年650宗、2021年710宗、2022年790宗。\n')
    expect(['650宗', '710宗', '790宗'].map((n) => cases.get(n)?.period?.end)).toEqual(['2020-12-31', '2021-12-31', '2022-12-31'])
    const facts = factsOf('2024-05-20\n\n活跃志愿者占比从目前的37%提升到51%，每个社区培育4支队伍。\n')
    expect(['37%', '51%', '4支'].map((n) => facts.get(n)?.period?.end)).toEqual(['2024-05-20', undefined, undefined])
  })

  test('某年底之后说的全年，是那一年；还没到的某月某日，是将要办的那天', () => {
    expect(period('2022年底，全省有低保对象91万户。全年支出资金6亿元。', '6亿元')).toMatchObject({ start: '2022-01-01', end: '2022-12-31' })
    expect(period('8月10日七夕节当天，登记处将增开3个窗口。', '3个')?.end).toBe('2024-08-10')
  })

  test('重阳节前夕发布的情况，不是重阳节前夕的数', () => {
    expect(period('重阳节前夕，某市民政局发布老龄事业发展情况。全市老年人口31.6万人。', '31.6万人')).toBeUndefined()
  })
})

test('“包括：”前面的时间管着下面（一）（二）各项，项里另有时间的那项自己算', () => {
  const facts = factsOf(
    '民生项目\n\n在养老方面，2024年实施的项目有3个，包括：\n\n（一）新建食堂30家；\n\n（二）在2025年3月新增床位40张；\n\n（三）培训护理员100名。\n\n全县有老人5万名。\n',
  )
  expect(['30家', '40张', '100名'].map((n) => facts.get(n)?.period?.end)).toEqual(['2024-12-31', '2025-03-31', '2024-12-31'])
})

test('还没到的财政年度要做的，是目标；一项里另有时间的，不管下一项', () => {
  const facts = factsOf(
    '在安老服務方面，2013-2014年度新增的項目有4個，包括：  \n \n(一 ) 增撥900萬元經常開支，增加100個名額；  \n \n(二 ) 興建3間院舍。在2012-2013年度至2015-2016年度，將有200個宿位；  \n立法會  ─  2013年 2月 27日  \n \n5166 \n(三 ) 開辦10班課程。  \n',
  )
  expect(['900萬元', '3間', '10班'].map((n) => facts.get(n)?.modality)).toEqual(['target', 'target', 'target'])
  expect(['900萬元', '3間', '10班'].map((n) => facts.get(n)?.period?.text)).toEqual(['2013-2014年度', '2013-2014年度', '2013-2014年度'])
})

describe('一个时间管到哪里为止', () => {
  const period = (said: string, number: string) => factsOf(`2023-08-10 07:10，正文：${said}\n`).get(number)?.period
  test.each([
    ['今年以来调出五保对象8人,全乡现有五保户390人。', '390人'],
    ['补贴于4月25日发放到位；救助儿童118人。', '118人'],
    ['7月25日，在新闻吹风会上，负责人介绍，全国有队伍456支。', '456支'],
    ['今天（8月10日），记者从县民政局了解到，全县有社工站20家。', '20家'],
    ['新华社重庆8月2日电 市政府近日印发文件。在就业方面，每家企业配备1名专员。', '1名'],
    ['8月3日，中心揭牌。中心占地面积2.2万平方米。', '2.2万平方米'],
    ['近年来，该县重视养老。全县有老年食堂30家。', '30家'],
    ['今年义卖恢复了传统。此次套餐每份10元。', '10元'],
  ])('%s', (said, number) => expect(period(said, number)).toBeUndefined())

  test.each([
    ['今年以来，县慈善总会积极募捐。募集资金2500万元。', '2500万元', '2023-01-01', '2023-08-10'],
    ['到2025年底，服务体系基本健全。具体包括：新建食堂40家。', '40家', undefined, '2025-12-31'],
    ['其余2800余名群众8月1日转移完毕。', '2800余名', '2023-08-01', '2023-08-01'],
  ])('%s', (said, number, start, end) => expect(period(said, number)).toMatchObject({ ...(start ? { start } : {}), end }))

  test('分句里的时间也管到句末；说的是那天、那年的事和水平，不管', () => {
    const text = (sentence: string, number: string) => factsOf(`2023-08-14\n\n${sentence}\n`).get(number)?.period?.text
    expect(text('某县对2021年至2022年资金使用情况开展检查，抽查23个乡镇。', '23个')).toBe('2021年至2022年')
    expect(text('某公司实施2023年就业见习募集计划，募集7万个岗位。', '7万个')).toBe('2023年')
    expect(text('食堂在4月10日试营业，供应3种套餐。', '3种')).toBeUndefined()
    expect(text('队员中有人参加过2021年抗洪抢险，还有10人是老兵。', '10人')).toBeUndefined()
    expect(text('《规划》明确了“十四五”时期民政事业的发展目标，制定了16项主要发展指标。', '16项')).toBeUndefined()
    expect(text('食堂2023年3月开业，能同时容纳60人就餐。', '60人')).toBeUndefined()
  })

  test('另起一段分开来说的，还是上一段的时间；另说别的，不是', () => {
    const times = (next: string) => factsOf(`2020年全国新增备案慈善信托264单。\n\n${next}\n`).get('14单')?.period?.text
    expect(times('具体来看，财产规模在1000万元以上的有14单。')).toBe('2020年')
    expect(times('其中，某信托设立14单。')).toBe('2020年')
    expect(times('某信托设立14单。')).toBeUndefined()
  })
})

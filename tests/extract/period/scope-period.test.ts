import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

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

  test('谁在某日开展某事，管到句末；某事于某月开展，说的是它的开头', () => {
    expect(factsOf('某某老年协会在2022年3月30日开展捐款活动，80名老人捐款。\n').get('80名')?.period?.end).toBe('2022-03-30')
    expect(factsOf('某某项目于2022年9月开展，预计惠及老人9000名。\n').get('9000名')?.period).toBeUndefined()
  })

  test('据某年的审核，某某活动期间：管后面的数字', () => {
    expect(factsOf('据2010年度残联年审显示，全县3家福利企业安置残疾人就业。\n').get('3家')?.period).toMatchObject({ end: '2010-12-31' })
    expect(factsOf('在庆祝建国70周年庆典期间，1600名志愿者提供服务。\n').get('1600名')?.period).toEqual({ text: '庆祝建国70周年庆典期间' })
    expect(factsOf('2021年防汛救灾期间，1600名志愿者提供服务。\n').get('1600名')?.period?.end).toBe('2021-12-31')
  })

  test('在某年的什么人中：年份说的是人；当天指句首说的那天', () => {
    expect(factsOf('活动在2023年大学新生中遴选学子70位。\n').get('70位')?.period).toBeUndefined()
    const text = '2023-08-12\n\n8月11日，陈某到市慈善总会捐款。市慈善总会于8月4日发出倡议。当天，市民捐款10350元。\n'
    expect(factsOf(text).get('10350元')?.period?.end).toBe('2023-08-11')
    expect(factsOf('掌声、歌声、笑声……2023年8月12日晚，广场座位200个坐满。\n').get('200个')?.period?.end).toBe('2023-08-12')
  })

  test('年末、截至年底管着后面的句子；后面的全年不倒过来管前面的数，也不接着管', () => {
    const bulletin = factsOf('2024年统计公报\n\n年末全县参加养老保险人数53.4万人。参加失业保险人数24.5万人，增加2.1万人。\n')
    expect(bulletin.get('24.5万人')?.period).toMatchObject({ end: '2024-12-31' })
    expect(bulletin.get('2.1万人')?.period).toMatchObject({ end: '2024-12-31' })
    const levels = factsOf(
      '截至2021年底，全县有城市低保对象4549户。城市低保平均标准711元/人·月，全年支出资金48万元；有农村低保对象1945户。农村低保平均标准530元/人·月。\n',
    )
    expect(levels.get('711元')?.period).toMatchObject({ end: '2021-12-31' })
    expect(levels.get('48万元')?.period).toMatchObject({ start: '2021-01-01' })
    expect(levels.get('530元')?.period?.start).toBeFalsy()
  })

  test('截至发稿就是写作那天；某年成立以来从那年算起；当年是前面说的那年', () => {
    const period = (text: string) => factsOf(`2023-08-10\n\n${text}\n`).get('30家')?.period
    expect(period('截至记者发稿时，全县建成食堂30家。')).toMatchObject({ end: '2023-08-10' })
    expect(period('2020年5月成立至今，协会建成食堂30家。')).toMatchObject({ start: '2020-05-01', end: '2023-08-10' })
    expect(period('2020年成立以来，协会建成食堂30家。')).toEqual({ text: '2020年成立以来', end: '2023-08-10' })
    expect(period('2022年，全县投入300万元。当年建成食堂30家。')).toMatchObject({ start: '2022-01-01', end: '2022-12-31' })
  })

  test('几个年份分别对几个数字；下一步不在截至的时间里', () => {
    const facts = factsOf('2021年、2022年分别新建食堂30家、50家。\n')
    expect(['30家', '50家'].map((n) => facts.get(n)?.period?.text)).toEqual(['2021年', '2022年'])
    expect(factsOf('截至2022年底，全县建成食堂30家，下一步将再建50家。\n').get('50家')?.period).toBeUndefined()
  })

  test('署名和时间粘在一起，时间照样起头', () => {
    expect(factsOf('某某客户端记者王丽2023年7月25日，某厂向慈善总会捐赠物资26万件。\n').get('26万件')?.period?.end).toBe('2023-07-25')
  })

  test('某事期间的年份，说到别的方面就不管了', () => {
    const facts = factsOf('2021年抗洪期间，某厂捐款1.3亿元。在助残方面，安置残疾职工5000名。\n')
    expect([facts.get('1.3亿元')?.period?.end, facts.get('5000名')?.period]).toEqual(['2021-12-31', undefined])
  })

  test('没有日期的文字：前面说过是哪年的月份，后面不带年份也是那年', () => {
    const facts = factsOf('2016年1月份，全市发放救助金3603万元。全市现有低保对象9739户，1月份领取救助金589万元，2月份领取600万元。\n')
    expect([facts.get('589万元')?.period?.end, facts.get('600万元')?.period?.end]).toEqual(['2016-01-31', undefined])
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

  test('截至某日某时：日子由电头定；说话的日子不是所说的事的日子', () => {
    const facts = factsOf('2023-07-30 18:51，正文：台风来袭。截至29日16时，全市停航航线12条。\n')
    expect(facts.get('12条')?.period).toMatchObject({ end: '2023-07-29' })
    expect(factsOf('2023-08-20\n\n“眼睛舒服多了。”8月14日，居民胡某说。前不久，社区组织15位老人做了检查。\n').get('15位')?.period).toEqual({ text: '前不久' })
  })

  test('今后3年内是时间；展会将于某日举办，规划展位随它', () => {
    const facts = factsOf('2023-08-18\n\n意见提出，今后3年内，全省帮扶收入稳定在18亿元以上。\n')
    expect([...facts.keys()]).toEqual(['18亿元'])
    expect(facts.get('18亿元')?.period).toEqual({ text: '今后3年内' })
    const fair = factsOf('2023-08-18\n\n中国图书博览会将于9月3日至6日在长沙国际会展中心举办，规划展位300余个。\n').get('300余个')
    expect([fair?.region, fair?.modality, fair?.period?.end]).toEqual(['430100', 'target', '2023-09-06'])
  })

  test('几日至几日是一段时间；赛事举办期间也是；记者了解到的日子不是', () => {
    const period = (text: string, number: string) => factsOf(`2023-08-03\n\n${text}\n`).get(number)?.period
    expect(period('29日20时至8月1日7时，全市平均降雨量88毫米。', '88毫米')).toMatchObject({ start: '2023-07-29', end: '2023-08-01' })
    expect(period('8月2日，本报记者从文化馆了解到，系列演出落幕。运动会举办期间，招募艺人90组。', '90组')).toEqual({ text: '运动会举办期间' })
    expect(period('8月2日，本报记者从文化馆了解到，系列演出落幕。共吸引游客9万人次。', '9万人次')).toBeUndefined()
    expect(period('从2021年结对以来，该厂向村里投入6万元。', '6万元')).toMatchObject({ end: '2023-08-03' })
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

  test('回顾几年的话管一段；图注、值得一提的是另起；到目前的时间不管目标；标题的年份管其下的目标', () => {
    const review = factsOf('过去五年，我们坚持民生优先，投入8亿元。城镇新增就业2.1万人。\n')
    expect(review.get('2.1万人')?.period?.text).toBe('过去五年')
    const captioned = factsOf('2023年上半年发放补贴310万元。孩子们在上课（区民政局供图）此外，该区织密防线。建立家长学校46个。\n')
    expect(captioned.get('46个')?.period).toBeUndefined()
    const aimed = factsOf('2023-06-01 08:00，正文：今年以来，我市推进社工站建设，确保完成85个社工站建设任务。\n')
    expect(aimed.get('85个')).toMatchObject({ modality: 'target' })
    expect(aimed.get('85个')?.period).toBeUndefined()
    const headed = factsOf('一、2023年工作回顾\n\n全年救助1.6万人次。\n\n二、2024年重点工作\n\n强化救助帮扶，新建社区食堂35个。\n')
    expect(headed.get('35个')?.period).toMatchObject({ start: '2024-01-01', end: '2024-12-31' })
    const stock = factsOf('2023-09-02 08:00，正文：今年上半年，全国共有低保对象4000万人。全国共有特困人员470万人。\n')
    expect(stock.get('470万人')?.period).toMatchObject({ end: '2023-06-30' })
    expect(factsOf('2025-03-30 08:00，正文：2024年，慈善事业稳步发展。本年度接受捐赠860万元。\n').get('860万元')?.period).toMatchObject({ end: '2024-12-31' })
  })

  test('全年目标里的全年不是时间；截至某日的数不截短后面的计划；当日的事不管旁的话；别人口中的不承前', () => {
    const period = (text: string, number: string) => factsOf(`2023-07-21 08:00，正文：${text}\n`).get(number)?.period
    expect(period('截至6月底，新增就业3.1万人，完成全年目标任务的62%。登记失业率2.9%，比上年同期下降0.2个百分点。', '2.9%')).toMatchObject({
      end: '2023-06-30',
    })
    expect(period('截至1月底，志愿者达90万人。今年，市民政局将新增慈善组织15家。', '15家')).toMatchObject({ start: '2023-01-01', end: '2023-12-31' })
    expect(period('截至6月底，低保对象6.1万人，预计增加支出2700万元。', '2700万元')).toBeUndefined()
    expect(period('7月16日，助学金发放仪式举行。据介绍，该项目覆盖学校130所。', '130所')).toBeUndefined()
    expect(period('今年，社区建起了助餐点。社区主任介绍：“饭菜分5个档次，有老人1200人。”', '1200人')).toBeUndefined()
    expect(period('今年，社区建起了助餐点。每天准备饭菜14份。', '14份')).toBeUndefined()
    expect(period('7月16日，镇里开展走访。为更好守护老人，该镇实行分级包联办法，由9名镇干部、40名网格员结对。', '40名')).toBeUndefined()
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

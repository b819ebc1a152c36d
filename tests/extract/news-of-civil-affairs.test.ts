import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const fact = (text: string, number: string) => factsOf(`${text}\n`).get(number)
const name = (text: string, number: string) => fact(text, number)?.indicator.name
const names = (text: string, ...numbers: string[]) => numbers.map((n) => name(text, n))
const period = (text: string, number: string) => fact(text, number)?.period

test('文件名里的年份是文件的；按某年的文件提高，不是那一年的', () => {
  const review = '“十三五”期间，青禾市全面完成助残任务。先后出台了《助残行动计划（2016—2020年）》等文件。全市860名残疾人实现就业。'
  expect(period(review, '860名')).toMatchObject({ start: '2016-01-01', end: '2020-12-31' })
  expect(period('根据2021年《省政府工作报告》要求，全市供养标准再提高10%。', '10%')).toBeUndefined()
  expect(period('2021年，《养老条例》实施，全市新增床位300张。', '300张')).toMatchObject({ end: '2021-12-31' })
})

test('通知哪天印发，标准不是那一天的；从哪天起执行，是', () => {
  expect(period('2021年4月12日，市民政局印发《关于提高标准的通知》，要求城市低保标准提高到每人每月791元。', '791元')).toBeUndefined()
  expect(period('市民政局印发通知，从2021年4月1日起，城市低保标准提高到每人每月791元。', '791元')).toMatchObject({ start: '2021-04-01' })
})

test('比某年的多少翻了一番：那一年的水平，和翻番', () => {
  const text = '养老床位总数比2012年底的41万张翻了近1番。'
  expect(names(text, '41万张', '翻了近1番')).toEqual(['养老床位总数', '养老床位总数翻番'])
  expect(period(text, '41万张')).toMatchObject({ end: '2012-12-31' })
  expect(fact(text, '翻了近1番')?.quantity).toMatchObject({ value: 2, unit: '倍', bound: 'about' })
})

test('倍率没有单位；有倍率的机构有名字', () => {
  const text = '二季度100个城市公共就业服务机构求人倍率1.37。'
  expect(names(text, '100个', '1.37')).toEqual(['城市公共就业服务机构数', '城市公共就业服务机构求人倍率'])
})

test('低于预期目标，后面说的不是目标', () => {
  const text = '城镇调查失业率为5.1%，低于5.5%的预期控制目标；二季度末，城镇登记失业率为3.6%。'
  expect(fact(text, '3.6%')?.modality).toBe('actual')
  expect(fact('今年预期新增就业3万人。', '3万人')?.modality).toBe('target')
})

test('年底实现，是要实现的；去年底实现，是实现了的', () => {
  expect(fact('该市安排6个县建设社工站，年底实现11个县全覆盖。', '11个')?.modality).toBe('target')
  expect(fact('去年底实现11个县社工站全覆盖。', '11个')?.modality).toBe('actual')
})

test('全县域覆盖是全覆盖', () => {
  expect(fact('实现乡镇社工站全县域覆盖。', '全县域覆盖')?.quantity).toMatchObject({ value: 100, unit: '%' })
})

test('三年多来是时间，不是三年', () => {
  expect(fact('三年多来，全市共建设社工站147个。', '三年')).toBeUndefined()
  expect(period('三年多来，全市共建设社工站147个。', '147个')).toMatchObject({ text: '三年多来' })
})

test('受什么影响走高到多少，说的是前面一句的事', () => {
  expect(name('一季度全国城镇调查失业率为5.5%。4月份受疫情影响走高至6.1%。', '6.1%')).toContain('城镇调查失业率')
})

test('完成全年多少人目标的百分之几', () => {
  expect(name('城镇新增就业694万人，完成全年900万人目标的77%。', '77%')).toBe('城镇新增就业完成全年目标比例')
})

test('不说分别，几种人几个数，也各是各的', () => {
  expect(names('自理、半自理和完全不能自理特困人员照料护理标准每人每年2292元、3820元、7640元。', '2292元', '3820元', '7640元')).toEqual([
    '自理特困人员照料护理标准',
    '半自理特困人员照料护理标准',
    '完全不能自理特困人员照料护理标准',
  ])
  expect(names('特困人员、孤儿每月补助800元、1200元。', '800元', '1200元')).toEqual(['特困人员补助', '孤儿补助'])
  expect(names('发放米、面、油及慰问金200元、300元不等。', '200元', '300元')).toEqual(['发放米、面、油及慰问金金额', '发放米、面、油及慰问金金额'])
})

test('某某机构中，有几家怎样，几家怎样', () => {
  const text = '全市养老机构中，有81家纳入医保定点，63家引入医疗机构分支，286家与周边医疗机构签订协议。'
  for (const n of ['81家', '63家', '286家']) expect(name(text, n)).toMatch(/养老机构数$/)
  expect(names('受访老人中，有15名独居，8名失能。', '15名', '8名')).toEqual(['独居的受访老人人数', '失能的受访老人人数'])
})

test('企业家是人；企业的善举，数的是企业；今年考上的学生，数的是学生', () => {
  expect(name('超过2000名企业家收到募捐信息。', '2000名')).toContain('企业家')
  expect(name('慈善会感谢三家企业的博爱善举。', '三家')).not.toContain('善举')
  expect(name('资助23名今年考取本科院校的困难学生。', '23名')).not.toContain('今年')
})

test('标准由几种人各多少提高到各多少：各是各的', () => {
  const text = '特困人员照料护理标准由目前的全护理每人每月640元、半护理每人每月320元提高到全护理每人每月704元、半护理每人每月352元。'
  expect(names(text, '640元', '352元')).toEqual(['全护理特困人员照料护理标准', '半护理特困人员照料护理标准'])
  expect(names('低保标准由城市每月640元、农村每月420元提高到城市每月704元、农村每月452元。', '420元', '452元')).toEqual(['农村低保标准', '农村低保标准'])
  expect(name('城市低保对象多人户低保标准为每人每月430元、单人户为每月460元。', '460元')).toBe('单人户低保标准')
})

test('再创新高，突破多少，达多少：说的是同一件事', () => {
  expect(names('纳入低保的家庭共有7574户，累计发放低保金再创新高，突破2000万元，达2037万元。', '2000万元', '2037万元')).toEqual(['低保金', '低保金'])
})

test('在某市举办，市里某县的公司捐款：是那个市的', () => {
  const text = '昨天下午，慈善总会在泉州举办捐款行动。2000名市民收到募捐信息。晋江祥和建材有限公司捐款10万元。'
  expect(fact(text, '2000名')?.region).toBe('350500')
})

test('一行只有时间，下面的都是那时的；只有一天，是写作的日子', () => {
  const text = '截至2025年12月底\n1.全县共有低保对象9173人。\n2.全县共有特困人员555人。'
  expect(['9173人', '555人'].map((n) => period(text, n)?.end)).toEqual(['2025-12-31', '2025-12-31'])
  expect(period('某县民政动态\n2023年8月10日\n全县发放低保金3200万元。', '3200万元')).toBeUndefined()
})

test('为全区多少户、多少名对象：户也是那些对象的', () => {
  const text = '孟津区累计为全区862户、1047名城镇低保对象发放低保资金406万元。'
  expect(names(text, '862户', '1047名')).toEqual(['城镇低保对象户数', '发放低保资金的城镇低保对象人数'])
  expect(name('资助80户150名残疾儿童。', '80户')).toBe('资助残疾儿童户数')
  expect(name('惠及全市3万名老人。', '3万名')).toBe('惠及老人人数')
})

test('标准调高至，是标准；补助水平、人均补助，是实际', () => {
  expect(fact('城市低保标准调高至380元/人、月。', '380元')?.modality).toBe('standard')
  const text = '城市低保对象395人，保障标准为744元/人·月，补助水平为507.48元/人·月。'
  expect(['744元', '507.48元'].map((n) => fact(text, n)?.modality)).toEqual(['standard', 'actual'])
  expect(fact('发放补助金71万元，人均月补助506.4元/月/人。', '506.4元')?.modality).toBe('actual')
  expect(fact('重度残疾人护理补贴120元/月。', '120元')?.modality).toBe('standard')
})

test('一个共同的名字，不是数', () => {
  expect(fact('他们有一个共同的身份——志愿者。', '一个')).toBeUndefined()
})

test('什么实现几处全覆盖，名字里有什么', () => {
  expect(name('县志愿服务队伍建设将完成县域各乡镇、部门、单位全覆盖。', '全覆盖')).toContain('志愿服务队伍建设')
  expect(name('全县养老服务站实现城市社区、农村社区、偏远村屯全覆盖。', '全覆盖')).toContain('养老服务站')
  expect(name('该市社工站已覆盖全部乡镇，实现县、乡、村三级全覆盖。', '全覆盖')).toBe('社工站县、乡、村三级覆盖率')
  expect(name('社会救助、养老服务、儿童福利实现全覆盖。', '全覆盖')).toBe('社会救助、养老服务、儿童福利覆盖率')
})

test('记者在哪里看到，就是哪里的；在哪里获悉，不是', () => {
  const text = '今年泰州市将建成150个助餐点。\n\n4月15日，小编在海陵区京泰路街道响林社区看到，141名老人正围坐在一起。'
  expect(fact(text, '141名')?.region).toBe('321202')
  expect(fact('今年泰州市将建成150个助餐点。记者在海陵区民政局获悉，全市已建成30个。', '30个')?.region).toBe('321200')
})

test('已完成验收多少家，其余多少家的建设：说的是前面那种中心', () => {
  const text = '北京市布局建设100个街道区域养老服务中心。截至9月20日，已完成验收60家，其余40家的建设工作也在有序推进。'
  expect(names(text, '60家', '40家')).toEqual(['完成验收的街道区域养老服务中心数', '其余街道区域养老服务中心数'])
})

test('为此要做的，不是前面截至那天的', () => {
  expect(period('截至2022年底，全市有老年人49万人。为此，全市建设100个中心。', '100个')).toBeUndefined()
})

test('截至几日下午几时，是一个时间；全国的红会收到的，是全国的', () => {
  expect(period('截至14日下午4时，全会已累计捐款4220万元。', '4220万元')).toMatchObject({ text: '截至14日下午4时' })
  const text = '云南省鲁甸县发生地震，造成398人死亡。中国红十字会系统共收到捐赠款物3835万元。'
  expect([fact(text, '398人')?.region, fact(text, '3835万元')?.region]).toEqual(['530621', '100000'])
})

test('锚定坐标不是目标；口号里的覆盖不是数', () => {
  const text = '精准锚定治理坐标，社区将辖区切分为12个单元网格，构建起“责任明确、全域覆盖”的治理矩阵。'
  expect(fact(text, '12个')?.modality).toBe('actual')
  expect(fact(text, '全域覆盖')).toBeUndefined()
  expect(fact('该县实现社工站“全覆盖”。', '全覆盖')?.quantity.value).toBe(100)
  expect(fact('锚定养老服务发展目标，建成养老院30家。', '30家')?.modality).toBe('target')
})

test('据不完全统计，不是名字', () => {
  expect(name('去年商水县慈善会加大救助力度。据不完全统计，全县救助人数达到了5500人。', '5500人')).not.toContain('统')
})

test('按照几种人各多少元标准，都是标准', () => {
  const text = '按照本科生6000元、专科生3000元标准，为34名困难学子发放助学金15.6万元。'
  expect(['6000元', '3000元', '15.6万元'].map((n) => fact(text, n)?.modality)).toEqual(['standard', 'standard', 'actual'])
})

test('到哪年底，共资助了多少，是实际；共建成，没有说', () => {
  expect(fact('协会成立以来，到2006年底，共资助414名特困大学生上学。', '414名')?.modality).toBe('actual')
  expect(fact('到2025年底，全市共建成社工站30个。', '30个')?.modality).toBe('target')
})

test('五千到一万元，不是五千万到一万元', () => {
  expect(fact('每人领到五千到一万元救助款。', '五千到一万元')?.quantity).toMatchObject({ value: 5000, valueMax: 10000 })
  expect(fact('每人领到三到五万元救助款。', '三到五万元')?.quantity).toMatchObject({ value: 30000, valueMax: 50000 })
})

test('其中各种人各多少，发放多少：发给那种人的', () => {
  const text = '共发放救助金11万元，其中，重病困难户11人，发放救助金7万元；敬老院孤寡老人142人，发放救助金4万元。'
  expect(names(text, '7万元', '4万元')).toEqual(['重病困难户发放救助金', '敬老院孤寡老人发放救助金'])
  const paid = '共发放低保金300万元，其中，城市低保对象120人，发放低保金70万元；农村低保对象1420人，发放低保金230万元。'
  expect(names(paid, '70万元', '230万元')).toEqual(['城市低保对象发放低保金', '农村低保对象发放低保金'])
})

test('几个率，第一个前面说是谁的，都是谁的', () => {
  expect(names('街道群众诉求解决率、满意率分别达98.6%、97.2%。', '98.6%', '97.2%')).toEqual(['街道群众诉求解决率', '街道群众诉求满意率'])
  expect(names('城镇登记失业率、调查失业率分别为2.1%、5.3%。', '2.1%', '5.3%')).toEqual(['城镇登记失业率', '调查失业率'])
  const grown = '残疾人就业率、参保率分别比“十三五”末提高5个、3个百分点。'
  expect(names(grown, '5个', '3个百分点')).toEqual(['残疾人就业率比“十三五”末提高', '残疾人参保率比“十三五”末提高'])
})

test('标题和正文连在一行，空两格、换一段的地方分开', () => {
  const body = '今年以来，全县新建助餐点20个，服务老人3000人，老人们吃饭方便了。'
  for (const text of [`金湖县助餐点新增20个　　${body}`, `<p><strong>金湖县助餐点新增20个</strong></p><p>${body}</p>`])
    expect(names(text, '20个', '3000人')).toEqual(['新建助餐点数', '服务老人人数'])
})

test('几件套、两节，是名字；112人（户），数的是后面的人', () => {
  expect(fact('为困难儿童发放床品四件套120套。', '四件套')).toBeUndefined()
  expect(fact('发放两节补助每人400元。', '两节')).toBeUndefined()
  expect(name('对112人（户）困难对象实施救助。', '112人')).toBe('实施救助的困难对象人数')
})

test('其中说的月份，只是那一部分的；它的年份是前面说的', () => {
  const text = '2012年上半年，全区发放低保金1300万元。其中，6月份发放200万元。为200户购买棉被。'
  expect(period(text, '200万元')).toMatchObject({ start: '2012-06-01', end: '2012-06-30' })
  expect(period(text, '200户')).toMatchObject({ end: '2012-06-30', start: '2012-01-01' })
  expect(period('2012年，全区发放低保金1300万元。8月10日，慰问300户。', '300户')?.start).toBeUndefined()
})

test('不足总量的十分之一，超过总额的六成：有界限', () => {
  expect(fact('养老床位不足全省需求总量的十分之一。', '十分之一')?.quantity.bound).toBe('lessThan')
  expect(fact('捐款超过总额的60%。', '60%')?.quantity.bound).toBe('moreThan')
  expect(fact('不足部分的60%由财政补助。', '60%')?.quantity.bound).toBe('exactly')
})

test('领导考察过的地方，不是这篇说的地方', () => {
  const text = '内蒙古自治区民政厅深入落实总书记考察呼和浩特市儿童福利院时的重要指示精神。\n建成儿童福利机构142个。'
  expect(fact(text, '142个')?.region).toBe('150000')
})

test('几岁的几人，每年多少元：是标准，名字里有几岁', () => {
  const text = '为37名事实无人抚养儿童发放生活补助，0-11岁12人，每年1200元，12-18岁25人，每年2000元。'
  expect(['1200元', '2000元'].map((n) => fact(text, n)?.modality)).toEqual(['standard', 'standard'])
  expect(name(text, '25人')).toMatch(/^12-18岁/)
  expect(fact('该公司捐资助学，每年50万元。', '50万元')?.modality).toBe('actual')
})

test('与谁达成意向的，数的是人；免费发放活动，数的是活动', () => {
  expect(name('组织40名残疾人参加应聘，11人与用人单位达成就业意向。', '11人')).toBe('与用人单位达成就业意向人数')
  expect(name('我市已举办了7期辅具免费发放活动。', '7期')).toBe('举办辅具免费发放活动期数')
})

test('其中城市社区几个：是前面那种中心；前面说的是社区，就是社区', () => {
  expect(names('新建社区居家养老服务中心26个，其中，城市社区4个，农村社区22个。', '4个', '22个')).toEqual([
    '城市社区居家养老服务中心数',
    '农村社区居家养老服务中心数',
  ])
  expect(names('全市共有社区120个，其中城市社区80个，农村社区40个。', '80个', '40个')).toEqual(['城市社区数', '农村社区数'])
})

test('计划之后说已经举行的，是实际；说在哪方面建成，仍是计划', () => {
  const text = '清远市计划动员200家企业。在周日举行的首场招聘会上，主办方发动50家企业进场，提供了450个就业岗位。'
  expect(['200家', '450个'].map((n) => fact(text, n)?.modality)).toEqual(['target', 'actual'])
  expect(fact('今年计划新建养老院30家。在社区养老方面，建成站点60个。', '60个')?.modality).toBe('target')
  expect(fact('6月5日，全省将联动举办就业洽谈会，约600家单位参加。', '600家')?.modality).toBe('target')
})

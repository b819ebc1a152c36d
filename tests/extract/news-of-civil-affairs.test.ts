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

test('在某市举办，市里某县的公司捐款：是那个市的', () => {
  const text = '昨天下午，慈善总会在泉州举办捐款行动。2000名市民收到募捐信息。晋江祥和建材有限公司捐款10万元。'
  expect(fact(text, '2000名')?.region).toBe('350500')
})

test('一行只有时间，下面的都是那时的；只有一天，是写作的日子', () => {
  const text = '截至2025年12月底\n1.全县共有低保对象9173人。\n2.全县共有特困人员555人。'
  expect(['9173人', '555人'].map((n) => period(text, n)?.end)).toEqual(['2025-12-31', '2025-12-31'])
  expect(period('某县民政动态\n2023年8月10日\n全县发放低保金3200万元。', '3200万元')).toBeUndefined()
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

test('记者在哪里看到，就是哪里的；在哪里获悉，不是', () => {
  const text = '今年泰州市将建成150个助餐点。\n\n4月15日，小编在海陵区京泰路街道响林社区看到，141名老人正围坐在一起。'
  expect(fact(text, '141名')?.region).toBe('321202')
  expect(fact('今年泰州市将建成150个助餐点。记者在海陵区民政局获悉，全市已建成30个。', '30个')?.region).toBe('321200')
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

test('计划之后说已经举行的，是实际；说在哪方面建成，仍是计划', () => {
  const text = '清远市计划动员200家企业。在周日举行的首场招聘会上，主办方发动50家企业进场，提供了450个就业岗位。'
  expect(['200家', '450个'].map((n) => fact(text, n)?.modality)).toEqual(['target', 'actual'])
  expect(fact('今年计划新建养老院30家。在社区养老方面，建成站点60个。', '60个')?.modality).toBe('target')
  expect(fact('6月5日，全省将联动举办就业洽谈会，约600家单位参加。', '600家')?.modality).toBe('target')
})

test('前一句说的是几岁的人，这一句只有钱：是那些人的；街道、社区全覆盖，主语在前', () => {
  const meals = '60到69岁的老人，每餐花7元，70岁以上的老人，每餐花5元。'
  expect(names(meals, '7元', '5元')).toEqual(['60到69岁老人每餐金额', '70岁以上老人每餐金额'])
  expect(fact(meals, '7元')?.modality).toBe('standard')
  expect(name('高龄津贴：80—89岁老人，每月50元。', '50元')).toMatch(/^80—89岁老人高龄津贴/)
  expect(name('全市老人饭堂实现了街道、社区全覆盖。', '全覆盖')).toBe('老人饭堂街道、社区覆盖率')
})

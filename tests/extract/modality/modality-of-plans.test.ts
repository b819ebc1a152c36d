import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

test('工作要点的标题和“重点抓好以下工作：”下面是要做的；发展基础下面，到2025年底已经过去', () => {
  const plan = factsOf('某市2026年民政工作要点\n\n2025年，全市救助群众11.2万人次。重点抓好以下工作：\n\n一、养老服务。改造家庭1400户，全市现有机构36家。\n')
  expect(['11.2万人次', '1400户', '36家'].map((n) => plan.get(n)?.modality)).toEqual(['actual', 'target', 'actual'])
  const base = factsOf('某省养老服务规划\n\n一、发展基础\n\n到2025年底，全省养老机构达到2190家。\n\n二、发展目标\n\n到2030年，护理型床位占比达到77%。\n')
  expect(['2190家', '77%'].map((n) => base.get(n)?.modality)).toEqual(['actual', 'target'])
})

test('标题下一行“（二）主要目标”下面是目标；“今年，我们将突出…”之后整段是打算', () => {
  const plan = factsOf(
    '某市民政事业发展规划（节选）\n（二）主要目标\n——救助更有力。低保标准年均增长6%以上，护理型床位占比由41%提高到66%，社工总量达到3100人。\n',
  )
  expect(['6%', '41%', '66%', '3100人'].map((n) => plan.get(n)?.modality)).toEqual(['target', 'actual', 'target', 'target'])
  const report = factsOf('今年，我们将突出“一老一小”，全面提升服务水平。实施提升工程，新建联合体31家，乡镇覆盖率达到76%；新增护理员610名。\n')
  expect(['31家', '76%', '610名'].map((n) => report.get(n)?.modality)).toEqual(['target', 'target', 'target'])
})

test('“《规划》提出了…主要目标。”之后各段说的都是目标', () => {
  const plan = factsOf(
    '某市民政规划出炉\n\n《某市民政事业专项规划》提出了当前至2030年社会救助、养老等领域的主要发展目标。\n\n养老体系\n每千名老人拥有床位36张以上，养老设施覆盖所有城市社区和61%以上的建制村。\n\n特困供养\n确保特困供养标准达到低保标准的140%。\n',
  )
  expect(['36张', '所有', '61%', '140%'].map((n) => plan.get(n)?.modality)).toEqual(['target', 'target', 'target', 'target'])
  expect(['所有', '61%', '140%'].map((n) => plan.get(n)?.indicator.name)).toEqual([
    '养老设施覆盖城市社区比例',
    '养老设施覆盖建制村比例',
    '特困供养标准占低保标准比例',
  ])
})

test('用动词开头的段落里有精确到千位以下的数，说的是做到的', () => {
  const done = factsOf('推动出台就业条例，城镇新增就业51.37万人。新建实训基地71个，开展培训27.64万人次。提高最低工资，保障工资支付。\n')
  expect(done.get('71个')?.modality).toBe('actual')
  const plan = factsOf('推动出台就业条例，城镇新增就业50万人。新建实训基地70个，开展培训27万人次。提高最低工资，保障工资支付。\n')
  expect(plan.get('70个')?.modality).toBe('target')
})

test('动词开头的句子多，“争取获批”“全面建成”“达90亿元”也是打算', () => {
  const plan = factsOf(
    '改善办学条件，深入推进扩优提质。持续开展专门教育，提高教学水平，实施振兴工程，深化集团化办学。完善评价办法，健全联动机制，扩大普惠供给。新增公办学位4万个。启动新校区建设，全面建成实训中心，争取新获批1所独立学院。\n支持实验室二期开工，加强心理健康工作。推动共建“一带一路”，优化人才政策，创建更多平台，建设5家合作载体。全省技术合同成交额达90亿元。\n',
  )
  expect(['4万个', '1所', '5家', '90亿元'].map((n) => plan.get(n)?.modality)).toEqual(['target', 'target', 'target', 'target'])
})

test('七是、八是连着说的几段是一件事：别的段说做成了，这一段也是做成的', () => {
  const report = factsOf(
    '六是文化繁荣。遗址荣获全国大奖，健儿喜摘奖牌11枚，医院获批设立并建成开诊，节目成功出圈。\n七是生态优先。推动出台实施办法，构建制度体系，评定首批城市。新增造林14万亩，修复治理草原51万亩。开展碳汇调查。\n',
  )
  expect(report.get('14万亩')?.modality).toBe('actual')
})

describe('提出、争取到、利用：后面的词定语气', () => {
  test.each([
    ['去年我们争取到20万元资金，建了日间照料中心。', '20万元', 'actual'],
    ['力求主动，争取到2025年建成食堂20家。', '20家', 'target'],
    ['民政局印发方案，提出今年为500户家庭实施改造。', '500户', 'target'],
    ['我市将利用3年时间，支持100个社区开展试点。', '100个', 'target'],
    ['将利用率提高的经验推广到100个社区。', '100个', 'actual'],
    ['政府每年代缴100元。', '100元', 'standard'],
  ])('%s %s → %s', (text, number, modality) => expect(factsOf(text).get(number)?.modality).toBe(modality))
})

test('按照方案怎样，是要做的；按照要求做了的，是做了的', () => {
  expect(factsOf('按照方案，每个乡镇建成1个以上养老服务中心。').get('1个')?.modality).toBe('target')
  expect(factsOf('按照方案，全县已建成养老服务中心21个。').get('21个')?.modality).toBe('actual')
})

test('说了今年的目标，后面不说主语、也没说做成的各段，都是要做的', () => {
  const report = factsOf(
    '某省政府工作报告\n去年改造老旧小区3200个。\n今年主要预期目标是：城镇新增就业70万人以上。\n加强社会保障。稳步提高低保标准。新增托位2万个，完成20万户家庭适老化改造。\n全省现有养老机构1600家。\n',
  )
  expect(['3200个', '70万人', '2万个', '20万户', '1600家'].map((n) => report.get(n)?.modality)).toEqual(['actual', 'target', 'target', 'target', 'actual'])
})

test.each([
  ['傷殘津貼的普通金額為每月1,580元。', '1,580元'],
  ['合資格家庭每月最多可獲1,000元基本津貼。', '1,000元'],
  ['合資格家庭可獲發一次過津貼13,000元。', '13,000元'],
])('%s 是标准', (text, number) => expect(factsOf(text).get(number)?.modality).toBe('standard'))

test('计划里把标准提高多少，是要做的；规定里提高多少，是标准', () => {
  const plan = factsOf(
    '某区政府工作报告\n三、2026年重点工作\n健全社会保障体系，提高各类标准，孤儿津贴标准分别提高510元、440元，扩大保险覆盖面，改造敬老院12家。\n',
  )
  expect(plan.get('510元')?.modality).toBe('target')
  expect(factsOf('从7月1日起，孤儿津贴标准提高100元。').get('100元')?.modality).toBe('standard')
})

test('一段里争取、力争不止一处，又没有一句回头说的：达到、完成也是目标', () => {
  const text =
    '努力实现收入增长和经济发展同步，力争到2015年城镇居民人均可支配收入达到24300元以上。实施更加积极的就业政策，登记失业率控制在4.5%以内。健全社会保障体系。养老保险覆盖人数达到1280万人，职工医疗保险参保人数达到90万人。加强住房保障建设。建设廉租住房90万套，继续改造农村危房。实施整村推进工程，基本完成3000个贫困村脱贫任务。广泛开展植树造林，力争完成造林面积2100万亩，加强对水源涵养区的保护。严格安全生产目标控制，建立长效机制。\n'
  const moods = (passage: string) => [...factsOf(passage).values()].map((fact) => fact.modality)
  expect(new Set(moods(text))).toEqual(new Set(['target']))
  expect(moods(text.replaceAll('力争', '').replace('努力', '已'))).toContain('actual')
})

test('透过计划、参与计划：计划是名词，不是打算', () => expect(factsOf('透过计划识别的学生约为25%，参与计划的有30人。\n').get('25%')?.modality).toBe('actual'))

import { expect, test } from 'vitest'
import { modalityOf } from '../facts-of.ts'

test('任务是多少，分期建设多少，工程包括为谁做什么：都是目标', () => {
  expect(modalityOf('今年全县敬老院建设任务是新增床位500张。', '500张')).toBe('target')
  expect(modalityOf('项目分两期建设，一期建筑总面积为12万平方米。', '12万平方米')).toBe('target')
  expect(modalityOf('这项工程包括为2000名儿童提供残疾复筛服务。', '2000名')).toBe('target')
})

test('面向社会招多少，决定捐多少：还没有发生；招募到的、已捐的发生了', () => {
  expect(modalityOf('活动同步面向社会招募100名体验官。', '100名')).toBe('target')
  expect(modalityOf('某某集团决定：通过某某基金会向北京捐款2000万元。', '2000万元')).toBe('target')
  expect(modalityOf('活动面向社会招募了100名体验官。', '100名')).toBe('actual')
  expect(modalityOf('某某集团向北京捐款2000万元。', '2000万元')).toBe('actual')
})

test('计划里把标准从多少提高到多少，是要达到的；办法里的还是标准', () => {
  const plan = '2026年重点工作\n\n推进学前教育优质发展，健全资助体系，学前教育生均标准从380元提高至1000元，支持幼儿园招收幼儿，优化服务。'
  expect(modalityOf(`某某县2026年工作要点\n\n${plan}`, '1000元')).toBe('target')
  expect(modalityOf('从1月起，全县低保标准从380元提高至400元。', '400元')).toBe('standard')
})

test('标准年人均多少元', () => {
  expect(modalityOf('今年分散供养标准年人均2200元，集中供养年人均3000元。', '2200元')).toBe('standard')
  expect(modalityOf('今年分散供养标准年人均2200元，集中供养年人均3000元。', '3000元')).toBe('standard')
})

test('贷款额度上调多少，写在通知里，是标准', () => {
  expect(modalityOf('通知提到，提高贷款额度，支持多子女家庭，优化服务，完善政策，贷款额度在原有额度基础上上调10万元。', '10万元')).toBe('standard')
})

test('清单里开发不少于多少，是要做的；刚启动的活动支持多少，也是', () => {
  expect(modalityOf('2024年，某某县将办好十件民生实事。\n分别是：新建市场5处，开发公益性岗位不少于740个。', '740个')).toBe('target')
  expect(modalityOf('志愿服务项目大赛日前启动，面向全省遴选一批项目，支持150个公益组织发展。', '150个')).toBe('target')
  expect(modalityOf('活动启动后，已支持150个公益组织发展。', '150个')).toBe('actual')
})

test('项目可提供多少，是目标；上限为多少，是标准', () => {
  expect(modalityOf('這兩個項目共可提供約2000個日間訓練服務名額。', '2000個')).toBe('target')
  expect(modalityOf('研究生申请贷款额度上限为16000元。', '16000元')).toBe('standard')
})

test.each([
  ['到2035年，全市慈善组织达到80家；慈善信托累计达到30单；慈善超市50家。', '50家', 'target'],
  ['今年，我们将办好15件实事，包括：改造小区600个；累计建成阵地7000个；救助儿童1万人次。', '1万人次', 'target'],
  ['计划投资5亿元，累计完成投资3亿元。', '3亿元', 'actual'],
  ['今年计划培训5000人。主要做法：累计走访1000户。', '1000户', 'actual'],
  ['今年某市将承担440名残疾儿童的康复救助任务。', '440名', 'target'],
  ['人大代表通过投票表决，选出了10件民生实事项目。一起来看看。\n住房保障项目\n竣工安置房50万平方米。', '50万平方米', 'target'],
  ['某某市2023年十大民生实事项目实施方案\n五、新建幼儿园6所；建成芙蓉学校2所。', '2所', 'target'],
  ['《“十四五”公共服务规划》明确，到2025年，服务体系更加完善。\n劳有所得\n参加补贴性技能培训1500万人次。', '1500万人次', 'target'],
])('累计、表决选出的、方案和规划里的：%s', (text, number, mood) => expect(modalityOf(text, number)).toBe(mood))

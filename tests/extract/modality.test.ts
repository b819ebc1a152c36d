import { describe, expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** The facts of a text, by their numerals. */
const factsOf = (text: string) => {
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  return new Map(facts.map((fact) => [fact.number.exact, fact]))
}

describe('语气', () => {
  test.each([
    ['争取上级资金3亿元，改造敬老院20家。', '3亿元', 'actual'],
    ['预约发布计划量3711对。', '3711对', 'actual'],
    ['政府亦會為300戶住戶安裝偵測系統。', '300戶', 'target'],
    ['社会组织将很快突破100万个。', '100万个', 'target'],
    ['安老院亦會由15間增至24間。', '15間', 'actual'],
    ['安老院亦會由15間增至24間。', '24間', 'target'],
    ['在“春泥计划”活动点，开展活动1600课时。', '1600课时', 'actual'],
    ['城镇新增就业完成年计划的118%。', '118%', 'actual'],
    ['某县今年，全县将全力推动设备更新，补充配置电脑3000台。', '3000台', 'target'],
    ['对张某等30名学生给予每人2000元的奖励。', '2000元', 'actual'],
    ['对张某等30名学生给予每人2000元的奖励。', '30名', 'actual'],
    ['对新入职护理员给予每人2000元的奖励。', '2000元', 'standard'],
    ['对各县按每生每年2500元的标准测算补助。', '2500元', 'standard'],
    ['政府把津贴金额提高至每年1200元。', '1200元', 'standard'],
    ['该厂将继续资助家乡教育。全区过本科线的1546人。', '1546人', 'actual'],
    ['最低生活保障标准每月分别提高25元、50元。', '25元', 'standard'],
    ['最低生活保障平均标准提高26.7%。', '26.7%', 'actual'],
    ['力争养老机构护理型床位占比不低于60%。', '60%', 'target'],
    ['计划创建示范机构，机构床位数不少于100张。', '100张', 'standard'],
    ['健全救助体系，完善监测机制，强化关爱帮扶，推动慈善事业发展，新建区域性养老中心50家以上。', '50家', 'target'],
    ['我们健全救助体系，完善了监测机制，强化关爱帮扶，建成养老中心50家，改造敬老院20家。', '20家', 'actual'],
  ])('%s %s：%s', (text, number, modality) => expect(factsOf(`${text}\n`).get(number)?.modality).toBe(modality))
})

test('小标题说出下面各段是打算还是回顾', () => {
  const facts = factsOf(
    [
      '某某市民政局工作报告',
      '',
      '过去一年工作回顾',
      '',
      '一年来，全局上下团结一心，民生保障更加有力。改造敬老院12家，老年人住得更加舒心。',
      '',
      '新一年重点工作',
      '',
      '民生保障要有新的作为。改造敬老院15家，老年人住得更加舒心。',
      '',
    ].join('\n'),
  )
  expect([facts.get('12家')?.modality, facts.get('15家')?.modality]).toEqual(['actual', 'target'])
})

test('短段的工作计划合起来看，才看得出是计划；新闻不是', () => {
  const plan = [
    '某省工作报告',
    '',
    '推进城镇化。',
    '',
    '实施更新行动，打造和美乡村150个。',
    '',
    '健全社会保障。',
    '',
    '推行护理保险，支持100个养老服务设施建设。',
    '',
  ]
  expect(factsOf(plan.join('\n')).get('100个')?.modality).toBe('target')
  expect(
    factsOf('某镇走访慰问\n\n为加强优抚，增强荣誉感，提升获得感，推动双拥，促进就业，某镇走访慰问。此次活动，共走访慰问40余名军人。\n').get('40余名')?.modality,
  ).toBe('actual')
})

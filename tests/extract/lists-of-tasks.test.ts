import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

describe('办好几件实事：后面一条一条都是那一年要做的', () => {
  const year = { start: '2024-01-01', end: '2024-12-31' }

  test('带引号、自己也有数的一句，后面接着“一、”', () => {
    const facts = factsOf('2024-02-20\n\n2024年，全市将办好“十件民生实事”，计划总投资31亿元。一、新建幼儿园12所。二、改造老旧小区90个，惠及居民1.6万户。\n')
    for (const n of ['31亿元', '12所', '90个', '1.6万户']) {
      expect(facts.get(n)?.modality, n).toBe('target')
      expect(facts.get(n)?.period, n).toMatchObject(year)
    }
  })

  test('实事项目主要包括：一串', () => {
    const facts = factsOf('2024-02-20\n\n2024年为民办实事项目主要包括：建设智慧养老院20家，新增床位300张，为2000户家庭实施适老化改造。\n')
    for (const n of ['20家', '300张', '2000户']) expect(facts.get(n)?.modality, n).toBe('target')
  })

  test('某日票决产生某年的实事项目，一项一句', () => {
    const facts = factsOf('2023-12-28\n\n12月27日，会议票决产生2024年民生实事项目。其中，养老工程：新建养老中心15个。就业工程：城镇新增就业6.8万人。\n')
    for (const n of ['15个', '6.8万人']) {
      expect(facts.get(n)?.modality, n).toBe('target')
      expect(facts.get(n)?.period, n).toMatchObject(year)
    }
  })

  test('说做完了的不是', () => {
    const facts = factsOf('2024-12-20\n\n实事项目包括新建养老院20家，目前已全部完成，新增床位300张。\n')
    expect(facts.get('20家')?.modality).toBe('actual')
  })
})

describe('是目标、是标准，还是说的实情', () => {
  test.each([
    ['该县提出“三年建成100家”的目标，目前已建成62家。', '100家', 'target'],
    ['该县提出“三年建成100家”的目标，目前已建成62家。', '62家', 'actual'],
    ['带动5名残疾人就业，每人每月工资4000元以上。', '4000元', 'actual'],
    ['对困难残疾人，每人每月补贴100元。', '100元', 'standard'],
    ['全市2200名散居孤儿基本生活补助标准为每人每月1274元。', '2200名', 'actual'],
    ['全市2200名散居孤儿基本生活补助标准为每人每月1274元。', '1274元', 'standard'],
    ['缴存满一年的，贷款额度个人最高不超过30万元。', '30万元', 'standard'],
    ['职工家庭申请的，最高可贷额度提高至100万元。', '100万元', 'standard'],
    ['救助金额在1000元以下的，可委托乡镇审批；累计支出补贴资金每年超过440亿元。', '440亿元', 'actual'],
    ['今年安排资金，支持为不少于40万名残疾儿童提供康复救助，完成50万户家庭改造的任务。', '40万名', 'target'],
    ['今年安排资金，支持为不少于40万名残疾儿童提供康复救助，完成50万户家庭改造的任务。', '50万户', 'target'],
    ['高齡津貼每月1,135元，須通過審查。', '1,135元', 'standard'],
    ['今年又投入820万元改扩建21个，计划明年底前实现全覆盖。', '820万元', 'actual'],
    ['将扶持起来的13家种养基地，分别列入省级示范基地。', '13家', 'actual'],
    ['“十件民生实事”具体为：新建改扩建公办幼儿园100所；新增1万张护理型床位。', '1万张', 'target'],
    ['从1987年到2012年，福利彩票累计销售7876亿元。', '7876亿元', 'actual'],
    ['老旧小区加装电梯，每部电梯补贴20万元。', '20万元', 'standard'],
  ])('%s %s %s', (text, number, modality) => expect(factsOf(text).get(number)?.modality).toBe(modality))
})

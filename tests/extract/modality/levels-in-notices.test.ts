import { describe, expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const told = (text: string, number: string) => {
  const fact = factsOf(text).get(number)
  return [fact?.indicator.name, fact?.modality]
}

describe('通知里的额度是标准', () => {
  test('最高额度由多少调高至多少，连同它的条件', () => {
    const text = '通知提到，夫妻双方缴存公积金的，最高贷款额度由50万元调高至60万元；单方缴存公积金的，最高贷款额度由40万元调高至55万元。\n'
    expect(told(text, '60万元')).toEqual(['夫妻双方缴存公积金最高贷款额度', 'standard'])
    expect(told(text, '55万元')).toEqual(['单方缴存公积金最高贷款额度', 'standard'])
    expect(told('多子女家庭租房提取额度在年度最高提取限额的基础上上浮50%。\n', '50%')[1]).toBe('standard')
  })

  test('每人每月多少的补贴是标准，领的人是事实', () => {
    const text = '12位儿童领取到每月600元的补贴。\n'
    expect([told(text, '600元')[1], told(text, '12位')[1]]).toEqual(['standard', 'actual'])
    expect(told('一个医疗年度内，门诊慢特病待遇最高支付1100元。\n', '1100元')[1]).toBe('standard')
    expect(told('养老金最低标准调增11.8%。\n', '11.8%')[1]).toBe('actual')
  })
})

test('一餐多少钱是标准，给了谁多少不是', () => {
  expect(told('食堂最低一餐仅需个人支付2元。\n', '2元')[1]).toBe('standard')
  expect(told('助餐点老人每餐自付5元。\n', '5元')[1]).toBe('standard')
  expect(told('他每次给母亲200元。\n', '200元')[1]).toBe('actual')
})

describe('省去的话', () => {
  test('起诉的也是批捕的那些；投资做的是后面数的那些', () => {
    expect(told('全省检察机关共批捕侵害未成年人犯罪3440人，起诉4345人。\n', '4345人')[0]).toBe('起诉侵害未成年人犯罪人数')
    expect(told('投资3156万元实施了某镇供水工程、县城管网延伸等7项农饮工程。\n', '3156万元')[0]).toBe('投资实施农饮工程金额')
    expect(told('8个省份人均收入超过2万元，其中京沪超过了4万元。\n', '4万元')[0]).toBe('京沪人均收入')
  })

  test('延长米是长度；血液的单位不是单；几次三番不是三番', () => {
    const facts = factsOf('修复道路1000余延长米，投入血液690单位。他几次三番协商。\n')
    expect([...facts.values()].map((f) => [f.indicator.name, f.quantity.unit])).toEqual([
      ['修复道路长度', '延长米'],
      ['投入血液单位数', '单位'],
    ])
  })
})

describe('提高了多少', () => {
  test('报告里说提高多少元是事实，计划里是目标', () => {
    expect(told('出台惠民政策，最低工资标准每月提高183元，低保标准提高50元，人均补助标准提高到700元。养老服务入选全国典型。\n', '50元')[1]).toBe('actual')
    const plan = '2026年工作要点\n\n健全保障制度，强化动态监测，推动扩面提标，完善临时救助，孤儿津贴标准分别提高510元、440元。\n'
    expect(told(plan, '440元')[1]).toBe('target')
  })

  test('数在前，将在后', () => {
    expect(told('超过300家品牌企业将集中亮相。\n', '300家')[1]).toBe('target')
  })
})

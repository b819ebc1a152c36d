import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const regionOf = (text: string, number: string) => factsOf(text).get(number)?.region

describe('捐给谁、通过谁，都不是数字的地方', () => {
  test('向几地捐款的是主语那里的', () => {
    const text = '2023-08-07\n\n北京市朝阳区29家企业直接向房山、门头沟、涿州等受灾地区捐款389万元，通过中华慈善总会、北京市慈善协会等社会组织捐款4968.6万元。\n'
    expect(regionOf(text, '389万元')).toBe('110105')
    expect(regionOf(text, '4968.6万元')).toBe('110105')
  })

  test('中国代表团是全国的；马拉松只借了城市的名字', () => {
    expect(regionOf('2023-10-23\n\n运动会在杭州市开幕。杭州市准备就绪。中国代表团共723人。\n', '723人')).toBe('100000')
    const report = '深化“技能甘肃”建设。办好省运动会、兰州国际马拉松。在14个市州城区和兰州新区增补学位2万个。建设社区食堂100个。\n'
    expect(regionOf(report, '100个')).toBe('620000')
  })
})

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

describe('一列乡镇、开发区和到外地去的队伍', () => {
  test('没有代码的开发区排在市辖区后面，算全市的', () => {
    const text = '鞍山市转移17859人，其中岫岩县转移15469人，立山区转移40人，高新区转移9人。\n'
    expect([regionOf(text, '40人'), regionOf(text, '9人')]).toEqual(['210304', '210300'])
  })

  test('别县也有的镇名，跟着本县的镇；普查不是全国的数', () => {
    const text = '2023-07-25\n\n甘肃省徽县遭遇暴雨。徽县启动响应。造成伏家镇、城关镇、栗川镇、柳林镇等乡镇482户受灾。\n'
    expect(regionOf(text, '482户')).toBe('621227')
    expect(regionOf('山东体育代表团勇夺冠军。第四次全国文物普查新发现文物1.4万处。\n', '1.4万处')).toBe('370000')
  })
})

describe('给的人没有地方，就是得的人的地方', () => {
  test('向某镇捐赠；慰问某小学并捐助；红十字会向某省调拨', () => {
    const text =
      '2023-08-11\n\n“河南好人”刘某是郑州人，在河南省做公益。河南省表彰了他。2019年5月慰问巩义李窑小学，并捐助物资10000元；2021年向确山县盘龙镇捐赠书包总价值3万元。\n'
    expect([regionOf(text, '10000元'), regionOf(text, '3万元')]).toEqual(['410181', '411725'])
    const relief = '2023-08-02\n\n北京市红十字会派出队伍。北京市民捐款。中国红十字基金会向天津市灾区调拨赈济家庭包1000个。\n'
    expect(regionOf(relief, '1000个')).toBe('120000')
  })

  test('按照某市的用量，全国也缺血，数是某市的', () => {
    expect(regionOf('襄阳市公安局组织献血。全国都进入季节性缺血，按照襄阳市临床用量，每天要采够200人份。\n', '200人份')).toBe('420600')
  })
})

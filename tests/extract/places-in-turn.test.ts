import { describe, expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'
import { factsOf } from './facts-of.ts'

const regionOf = (text: string, number: string) => factsOf(text).get(number)?.region
const articleOf = (text: string) => readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).articles[0]?.region

describe('一段说一个地方', () => {
  const roundup = [
    '各地全力以赴防汛救灾',
    '当前，河北的洪水逐步退去，800多户村民返回村庄。',
    '北京加紧恢复重建。房屋评估有序开展。',
    '天津市境内河道持续高水位运行。截至8月7日，派出约7000人参加抢险。',
    '吉林舒兰市组织抢修。截至今天11时，抢修道路282.2公里。',
    '水利部下达资金7.32亿元，支持北京、天津、河北等9省。',
  ].join('\n\n')

  test('综述里每段随它自己的地方，讲部委的是全国', () => {
    expect([regionOf(roundup, '7000人'), regionOf(roundup, '282.2公里'), regionOf(roundup, '7.32亿元')]).toEqual(['120000', '220283', '100000'])
    expect(articleOf(roundup)).toBe('100000')
  })

  test('上一句没有数，其中的仍是它的', () => {
    expect(regionOf('亳州市一志愿者入选\n\n日前，安徽省6月份“月评十佳”揭晓。其中，个人典型3个。\n', '3个')).toBe('340000')
  })

  test('某村某人一家的事，隔几句仍在那村', () => {
    const text = [
      '云南省广泛发动社会力量。7月25日，云南省勐海县西定乡曼来村，村民苏群云一家喜迁新居。他很高兴。',
      '苏群云父母患病。全家靠苏群云操持。一家人住在瓦房里。基金会帮助苏群云筹资19.4万元建房。新房占地180余平方米。云南省走访慰问1101位老兵。',
    ].join('')
    expect([regionOf(text, '19.4万元'), regionOf(text, '180余平方米'), regionOf(text, '1101位')]).toEqual(['532822', '532822', '530000'])
  })
})

describe('去外地救援的队伍', () => {
  const text = '周口市郸城县青年救援队驰援河北省涿州市。青年救援队的1车4人从郸城出发。据悉，救援队已转移受灾群众170余人。周口市捐款30万元。\n'

  test('转移的人在救援的地方，捐的钱是家乡的', () => {
    expect([regionOf(text, '170余人'), regionOf(text, '30万元')]).toEqual(['130681', '411600'])
  })

  test('装备的名字不是做的事；以前去过的地方不算', () => {
    const gear = '滨州市救援队紧急驰援河北。滨州市消防支队携带大流量排水抢险车3辆。\n'
    expect(regionOf(gear, '3辆')).toBe('371600')
    const before = '国网山西省电力公司派出队伍赶赴河北省涿州市。队员中有26人参加过2022年支援吉林抗疫。保障7700多户居民用电。\n'
    expect(regionOf(before, '7700多户')).toBe('130681')
  })

  test('自几日在某地开展救援', () => {
    expect(regionOf('中国红十字会派出队伍。救援队自8月1日在河北省涿州市开展救援，共转移1652名群众。\n', '1652名')).toBe('130681')
  })
})

describe('一篇说的是哪一级', () => {
  test('居全省第四的是市，不是省；发给市政府各部门的通知是市的', () => {
    expect(articleOf('建成文化礼堂784个、居全省第四。金华在全省首批获得地方立法权。\n')).toBe('330700')
    const notice = '各县（区）人民政府，市政府各部门：\n\n为贯彻《江西省人民政府办公厅关于养老服务的意见》，结合抚州实际，改造敬老院20所。\n'
    expect(articleOf(notice)).toBe('361000')
  })

  test('未包括的地方不是数据的地方', () => {
    expect(articleOf('年末共有孤儿17万人。\n\n各项数据均未包括香港特别行政区、澳门特别行政区和台湾省。\n')).toBeUndefined()
  })
})

describe('同名的地方', () => {
  test('某某办事处的某某是街道，不是同名的县；市说过全名，简称就是市', () => {
    expect(articleOf('深圳新闻网2023年8月14日讯 近日，南澳办事处课堂开课。南澳妇联服务300余人次。\n')).toBe('440300')
    expect(articleOf('濮阳市副市长张某讲话，对大力支持濮阳养老事业的善举表示感谢。\n')).toBe('410900')
  })
})

test('综述里一段说某省，指导省内几个市不改地方；湘潭县第一时间…不是名次', () => {
  const text = [
    '各地全力抢险',
    '连日来，湖南、辽宁、吉林等地强降雨频繁。',
    '湖南湘潭县发生决口。',
    '群众已安全转移，湘潭县第一时间安排了四所学校。',
    '在辽宁，目前已有17条河流涨水。当地水利部门调度水库，指导沈阳、本溪等重点地区巡堤，抢排积水面积210多万亩。',
    '在吉林集安，当地转移群众60人。',
  ].join('\n\n')
  expect([regionOf(text, '四所'), regionOf(text, '210多万亩'), regionOf(text, '60人')]).toEqual(['430321', '210000', '220582'])
})

test('外地来的队员在某市救援，人数和转移的人都在那里', () => {
  const text = '苏州救援队驰援灾区\n\n8名苏州蓝天救援队队员正在河北涿州救灾。截止到8月2日，苏州蓝天救援队员已经在河北涿州救援转移400名群众。\n'
  expect([regionOf(text, '8名'), regionOf(text, '400名')]).toEqual(['130681', '130681'])
})

test('报告题下写明在哪个省的人民代表大会上，全文就是那个省，不是文中先说到的市', () => {
  const text =
    '政府工作报告\n\n——2026年1月27日在青海省第十四届人民代表大会第四次会议上\n\n西宁都市圈提速，改造棚户区2.2万套。西宁市获评幸福城市。救助群众3万人。\n'
  expect([articleOf(text), regionOf(text, '3万人')]).toEqual(['630000', '630000'])
})

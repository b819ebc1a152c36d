import { expect, test } from 'vitest'
import { recogniseRegions } from '../../../src/annotate/recognise-regions.ts'
import { readSeed } from '../../../src/pipeline.ts'

test('自治州的短名又是小区、街区的名字，不是那个州', () => {
  const text = '2023-07-28 22:46，正文：“我是红河五街区网格员。”道外区红河小区共有1500户居民，红河小区物业收费率达93%。\n'
  expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts[0]?.region).toBe('230104')
})

test('两个字的县名横跨在两个词上，不是那个县', () => {
  const places = (text: string) => recogniseRegions(text).map((m) => text.slice(m.start, m.end))
  expect(places('弘扬中华美德，助力河南兴文化工程。')).toEqual(['河南'])
  expect(places('宜宾兴文建成养老院2所，镇江扬中建成3所。')).toEqual(['宜宾兴文', '镇江扬中'])
})

test.each([
  ['永康大药房捐赠超13万元物资，支援受灾群众。', undefined],
  ['盐津铺子捐赠200万元。', undefined],
  ['将养老机构纳入医保定点范围，惠及49个街道。', undefined],
  ['朝阳区平房乡党委作出决定，黄杉木店平房区338个院转移居民。', '110105'],
  ['湖北日报讯 日前，我省考核等级为优秀，全省用水总量287亿立方米。', '420000'],
])('%s', (text, region) => expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(`${text}\n`) }).facts[0]?.region).toBe(region))

test.each([
  ['本报讯 （记者邵长春 通讯员沈君）近年来定安县促进产业发展，粽子产值5亿元。', '469021'],
  ['本报讯（通讯员 张三 李海南 记者 王杭州）近日，某协会捐款5万元。', undefined],
  ['本报讯（记者从海南获悉）近日，协会捐款5万元。', '460000'],
  ['受山东地震影响，从北京开来的列车晚点。某公司出动3000辆次。', undefined],
])('署名和来路不是地方：%s', (text, region) => expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(`${text}\n`) }).facts[0]?.region).toBe(region))

test.each([
  ['推进西安都市圈同城化，产业协同发展。改造老旧小区870个。', '610000'],
  ['立法會 2013年\n規劃署最近就10宗位於元朗區的規劃申請進行諮詢。', '810000'],
  ['今天，北京市朝阳区介绍，全市首个科学高中将落户朝阳区。学校建筑面积7.6万平方米。', '110105'],
  ['唐山市今年依托迁安、曹妃甸等10个产业园，吸引102家机构。', '130200'],
])('都市圈、香港的区、全市首个、某地等几个：%s', (text, region) =>
  expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(`${text}\n`) }).facts.at(-1)?.region).toBe(region),
)

test('县的短名，文中别处说过它的市才算', () => {
  const regions = (text: string) => readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts.map((fact) => fact.region)
  expect(regions('苏州市养老服务\n\n近日，昆山举办慈善活动，资助300名学生。\n\n太仓建成社工站20个。\n')).toEqual(['320583', '320585'])
  const told = (text: string) => recogniseRegions(text, undefined, new Set(['420800'])).map((mark) => mark.code)
  expect([told('近日，钟祥建成社工站。'), told('咨询电话，钟祥：6900879'), told('咨询电话，钟祥：市民政局')]).toEqual([['420881'], [], ['420881']])
  expect(regions('养老服务\n\n近日，昆山举办慈善活动，资助300名学生。\n')).toEqual([undefined])
})

test('奖落在哪个区、一个人来自哪里，不是文章说的地方', () => {
  const text = '广州福彩头奖花落天河区\n广州市福利彩票发行中心举办抽奖，头奖由天河区彩民中得，来自天河区的王先生领奖。活动售出彩票183万张。\n'
  expect(readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).articles[0]?.region).toBe('440100')
})

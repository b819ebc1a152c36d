import { expect, test } from 'vitest'
import { recogniseNumerals } from '../../src/annotate/recognise-numerals.ts'
import { numeralRules } from '../../src/lexicon/numeral-classes.ts'

test.each([
  ['第二批试点', 'ordinal'],
  ['首批', 'ordinal'],
  ['一是建立', 'ordinal'],
  ['（一）总则', 'ordinal'],
  ['亮点一', 'ordinal'],
  ['第三产业就业', 'name'],
  ['五社联动', 'name'],
  ['党的二十大', 'name'],
  ['三年行动计划', 'name'],
  ['一对一', 'name'],
  ['60周岁以上', 'threshold'],
  ['0—6岁', 'threshold'],
  ['5年期', 'threshold'],
  ['百万级', 'threshold'],
  ['一系列', 'vague'],
  ['一个平台', 'vague'],
  ['数千万', 'vague'],
  ['之一', 'vague'],
  ['千方百计', 'vague'],
  ['十个工作日内', 'duration'],
  ['三会一课', 'name'],
  ['新洲二中', 'name'],
  ['五常市', 'name'],
  ['5G', 'name'],
  ['3×3篮球', 'name'],
  ['600分以上', 'threshold'],
  ['位居全国前六', 'ordinal'],
  ['2023届毕业生', 'date'],
  ['2022、2021、2020届', 'date'],
  ['从4日开始', 'date'],
  ['每天6点起床', 'date'],
  ['万亿级', 'vague'],
  ['日行一善', 'vague'],
  ['左手一提', 'vague'],
  ['（某府发〔2023〕8号）', 'name'],
  ['（建标101-2020）', 'name'],
  ['［12］', 'furniture'],
  ['附件三：', 'furniture'],
  ['二级以上医院', 'name'],
  ['六大行动', 'name'],
  ['三和集团', 'name'],
  ['三县干部', 'name'],
  ['8：30—11：00', 'date'],
  ['周五上午', 'date'],
  ['6-36个月婴幼儿', 'threshold'],
  ['海拔3000米', 'threshold'],
  ['五点要求', 'vague'],
  ['万人合唱', 'vague'],
  ['零距离服务', 'name'],
  ['十多年来', 'duration'],
  ['十三届省人大二次会议', 'ordinal'],
  ['发生5.6级地震', 'ordinal'],
  ['咨询电话15800000000', 'name'],
  ['拨打0512-63491620', 'name'],
  ['红十字会', 'name'],
  ['二氧化碳排放', 'name'],
  ['四合院', 'name'],
  ['120急救电话', 'name'],
  ['109国道', 'name'],
  ['三等功', 'ordinal'],
  ['二等奖', 'ordinal'],
  ['70多岁的老人', 'threshold'],
  ['百岁老人', 'threshold'],
  ['三个维度', 'vague'],
] as const)('%s: %s', (text, kind) => expect(recogniseNumerals(text)[0]?.class).toBe(kind))

test('what no rule claims is left to be counted as unclassified', () => expect(recogniseNumerals('甲乙丙丁')).toEqual([]))

test('half a million numerals in a row are read to their end', { timeout: 120_000 }, () => {
  expect(recogniseNumerals(`${'一'.repeat(500_000)}。千方百计`).at(-1)).toMatchObject({ class: 'vague' })
})

test('规则里没有自己的捕获组：是哪条规则，由组的次序看出', () => {
  for (const { name, pattern } of numeralRules) expect(new RegExp(`${pattern.source}|`).exec(''), name).toHaveLength(1)
})

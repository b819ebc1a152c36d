import { expect, test } from 'vitest'
import { recogniseQuantities } from '../../src/annotate/recognise-quantities.ts'

/** Each mark as `exact=value unit bound`. */
const read = (text: string) => recogniseQuantities(text).map((m) => `${text.slice(m.start, m.end)}=${m.value} ${m.unit} ${m.bound}`)

test.each([
  ['逾半数是返乡青年', '半数=50 % moreThan'],
  ['超过半数的站点有人值守', '半数=50 % moreThan'],
  ['过半数的站点', '过半=50 % moreThan'],
  ['不到一半的村建有食堂', '一半=50 % lessThan'],
  ['逾全市老年人口的三成', '三成=30 % moreThan'],
  ['支出不多于全年总额的10%', '10%=10 % atMost'],
  ['将联合约80家社会组织', '80家=80 家 about'],
  ['签约80家社会组织', '80家=80 家 exactly'],
  ['开展为期近50天的评估', '50天=50 天 about'],
  ['不要支付超3个月的费用', '3个月=3 个月 atMost'],
  ['不到2个月就建成', '2个月=2 个月 lessThan'],
  ['少于2个月就建成', '2个月=2 个月 lessThan'],
  ['每村不少于一人', '一人=1 人 atLeast'],
])('%s: any word of its kind bounds a number', (text, mark) => expect(read(text)).toEqual([mark]))

test.each(['至少', '不少于', '不低于', '最少', '起码'])('%s governs each item of the row behind it', (word) => {
  expect(read(`提供${word}1次政策宣介、1次职业指导、3次岗位推介`).map((m) => m.split(' ').at(-1))).toEqual(['atLeast', 'atLeast', 'atLeast'])
  expect(read(`提供${word}一次政策宣介、一次职业指导和一次培训机会`)).toHaveLength(3)
})

test.each(['约', '近', '将近', '大约'])('共%s governs both of two joined amounts', (word) => {
  expect(read(`将提供总计${word}31万瓶饮料及31万份点心`).map((m) => m.split(' ').at(-1))).toEqual(['about', 'about'])
})

test.each([
  '老旧电梯全部安装完毕',
  '各村卫生室全部达规范化标准',
  '低保金全部如期拨付',
  '补助全部按时足额兑付',
  '受灾群众已全部妥善安置',
  '床位要全部配置完毕',
  '场馆志愿者已全部上岗',
])('%s: all of it is done', (text) => expect(read(text)).toEqual(['全部=100 % exactly']))

test.each(['全部由家属陪护', '全部用于重建', '全部工作人员', '达到抵御逾50年一遇洪水的标准'])('%s tells of no rate and no time', (text) =>
  expect(read(text)).toEqual([]),
)

test.each(['三门县民政局', '七台河小岛', '五台县', '四会市', '2023盘锦公益行动', '2024台州志愿服务周'])('%s: there is a place and no number', (text) =>
  expect(read(text)).toEqual([]),
)
test.each([
  ['三台电脑', '三台=3 台 exactly'],
  ['2023个站点', '2023个=2023 个 exactly'],
])('%s counts', (text, mark) => expect(read(text)).toEqual([mark]))

test.each(['尾', '盆', '碗', '则', '页', '朵', '学位', '岗位', '点位', '个次', '航次', '立方', '工时', '吨公里'])(
  '326%s counts, whatever it measures',
  (unit) => {
    expect(read(`共326${unit}。`)).toEqual([`326${unit}=326 ${unit} exactly`])
  },
)
test.each(['一碗水端平', '一则消息', '打零工时受伤', '残疾人两项补助'])('%s counts nothing', (text) => expect(read(text)).toEqual([]))

test.each([
  ['大概百名工人参与了本次活动', '百名=100 名 about'],
  ['帮助十万残疾人就业', '十万=100000  exactly'],
  ['惠及近百万儿童', '百万=1000000  about'],
  ['举办培训班十二期，', '十二期=12 期 exactly'],
  ['举办讲座五期，', '五期=5 期 exactly'],
  ['收到锦旗十六面', '十六面=16 面 exactly'],
  ['全省十六市', '十六市=16 市 exactly'],
  ['关停十万千瓦机组', '十万千瓦=100000 千瓦 exactly'],
  ['这个约定持续了将近四年', '四年=4 年 about'],
])('%s: Chinese numerals count as figures do', (text, mark) => expect(read(text)).toEqual([mark]))

test.each(['十万个为什么', '百万移民', '工程二期，', '园区三期，', '镇十一届大学生奖励基金会', '三镇联动', '十里长街'])('%s counts nothing', (text) =>
  expect(read(text)).toEqual([]),
)

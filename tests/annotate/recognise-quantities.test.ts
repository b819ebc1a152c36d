import { expect, test } from 'vitest'
import { recogniseQuantities } from '../../src/annotate/recognise-quantities.ts'

/** Each mark as `exact=value~valueMax unit bound`. */
const read = (text: string) =>
  recogniseQuantities(text).map((m) => `${text.slice(m.start, m.end)}=${m.value}${m.valueMax === undefined ? '' : `~${m.valueMax}`} ${m.unit} ${m.bound}`)

test.each([
  ['多元化开发社工岗位200余个', '200余个=200 个 moreThan'],
  ['整合经费1300余万元', '1300余万元=13000000 元 moreThan'],
  ['惠及10万余名居民', '10万余名=100000 名 moreThan'],
  ['给予8000—12000元的建设补助', '8000—12000元=8000~12000 元 exactly'],
  ['给予80—100万元奖补', '80—100万元=800000~1000000 元 exactly'],
  ['满意率均超99%', '99%=99 % moreThan'],
  ['其中三分之二获得资格', '三分之二=66.6666666667 % exactly'],
  ['带动万名青年', '万名=10000 名 exactly'],
  ['近百名社工', '百名=100 名 about'],
  ['全省30万以上参保孕产妇', '30万=300000  atLeast'],
  ['资金规模990万，', '990万=9900000  exactly'],
  ['提高2个百分点', '2个百分点=2 个百分点 exactly'],
  ['参训率七成六', '七成六=76 % exactly'],
  ['三五百人参加', '三五百人=300~500 人 exactly'],
  ['总量翻一番', '翻一番=2 倍 exactly'],
  ['按1:5的比例配备', '1:5=0.2  exactly'],
  ['每个设区市至少拥有一个孵化基地', '一个=1 个 atLeast'],
  ['至少在每个街道建成1家', '1家=1 家 atLeast'],
  ['社工站全覆盖', '全覆盖=100 % exactly'],
  ['标准全部达到要求', '全部=100 % exactly'],
])('%s states %s', (text, mark) => expect(read(text)).toEqual([mark]))

test('a bound before two joined amounts governs both', () => {
  expect(read('不低于200平米的活动场地和15平米的办公阵地').map((m) => m.split(' ').at(-1))).toEqual(['atLeast', 'atLeast'])
})

test('从A提高到B is two quantities', () => expect(read('从60%提高到80%')).toHaveLength(2))

test('签约 is no bound', () => expect(read('签约20家企业')).toEqual(['20家=20 家 exactly']))

test.each([
  '一个平台',
  '三明市',
  '九江市',
  '四川省',
  '第3批',
  '24小时服务热线',
  '15分钟养老服务圈',
  '二期工程',
  '数万群众',
  '百万级',
  '“三清单”',
  '千家万户',
  '全部工作',
  '一带一路',
  '60周岁以上',
  '1+N',
])('%s counts nothing', (text) => {
  expect(read(text)).toEqual([])
})

test.each(['1,', '一', '万', '每个一', '1 '])('a line of 600 000 characters of %o is read to its end', { timeout: 120_000 }, (part) => {
  const line = part.repeat(600_000 / part.length)
  expect(recogniseQuantities(`${line}。共有3个街道`).at(-1)).toMatchObject({ value: 3, unit: '个' })
})

test.each([
  ['设有116个街道', '116个=116 个 exactly'],
  ['罚款5000元至2万元', '5000元至2万元=5000~20000 元 exactly'],
  ['两成多的家庭', '两成=20 % moreThan'],
  ['上亿元投资', '亿元=100000000 元 atLeast'],
  ['共有1亿2千万人', '1亿2千万人=120000000 人 exactly'],
])('%s states %s whole', (text, mark) => expect(read(text)).toEqual([mark]))

import { expect, test } from 'vitest'
import { recogniseQuantities } from '../../src/annotate/recognise-quantities.ts'

/** Each mark as `exact=value unit bound`. */
const read = (text: string) => recogniseQuantities(text).map((m) => `${text.slice(m.start, m.end)}=${m.value} ${m.unit} ${m.bound}`)

test.each([
  ['受惠人次约为 627 000，', ['627 000=627000  about']],
  ['参加人数为3500。', ['3500=3500  exactly']],
  ['个案数目由1 234增至2 345。', ['1 234=1234  exactly', '2 345=2345  exactly']],
  ['2011年、2012年的个案数目分别为 1 234 及 2 345。', ['1 234=1234  exactly', '2 345=2345  exactly']],
  ['录取人数为2013年的两倍', ['两倍=2 倍 exactly']],
  ['电话号码为12345678。', []],
])('计数的名词后面，数不带单位也是数：%s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  ['约需资金13万元', '13万元=130000 元 about'],
  ['单笔最高优惠1.99元', '1.99元=1.99 元 atMost'],
  ['分别约有40%及16%的教师', '16%=16 % about'],
])('界限隔着动词：%s', (text, expected) => expect(read(text).at(-1)).toBe(expected))

test.each(['147名学生考取二本院校', '二本上线', '实现时间过半、任务过半'])('%s 不数东西', (text) =>
  expect(read(text).filter((mark) => !mark.startsWith('147名'))).toEqual([]),
)

test.each([
  '“每日一小时”活动',
  '大清早用三轮车拉着老人',
  '每人都尽一份力',
  '我们都是本县的一份子',
  '派保安人员24小时看护物资',
  '2023年已经过半，',
  '来到于家镇五家村的老两口',
])('%s 不数东西', (text) => expect(read(text)).toEqual([]))

test('元后面的余', () => expect(read('投入7万元余建起作坊，共有资金5万元余款')).toEqual(['7万元余=70000 元 moreThan', '5万元=50000 元 exactly']))

test('零下是负数', () => expect(read('夜里气温在零下15度左右，零下20至25摄氏度')).toEqual(['15度=-15 度 about', '20至25摄氏度=-25 摄氏度 exactly']))

test('两短横也是范围', () => expect(read('每棵产300--400斤')).toEqual(['300--400斤=300 斤 exactly']))

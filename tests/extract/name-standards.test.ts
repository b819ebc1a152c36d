import { describe, expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** The names of a text's facts, in order of print. */
const names = (text: string) => readSeed({ bytes: new TextEncoder().encode(text), file: 'text.txt' }).facts.map((f) => f.indicator.name)

const holds = (cases: [text: string, expected: string[]][]) => test.each(cases)('%s', (text, expected) => expect(names(`${text}\n`)).toEqual(expected))

describe('标准和水平：后一类人、后一类地方用前面的量', () => {
  holds([
    ['城镇社区助餐点覆盖率达到90%，农村达到60%。', ['城镇社区助餐点覆盖率', '农村社区助餐点覆盖率']],
    [
      '散居孤儿基本生活保障标准由1200元提高到1300元，集中供养孤儿由1800元提高到1900元。',
      ['散居孤儿基本生活保障标准', '散居孤儿基本生活保障标准', '集中供养孤儿基本生活保障标准', '集中供养孤儿基本生活保障标准'],
    ],
    ['新建小区按每百户不少于20平方米的标准配建养老服务用房。', ['新建小区配建养老服务用房标准']],
    ['县财政按不低于上级资金30%的比例配套。', ['县财政配套比例']],
    ['落实高龄津贴制度，80至89周岁、90周岁以上老人每人每月分别发放60元、120元。', ['80至89周岁以上老人高龄津贴', '90周岁以上老人高龄津贴']],
    ['社区工作者平均年龄38.5岁。', [expect.stringMatching(/年龄$/) as unknown as string]],
  ])
})

describe('中间说了钱，做的还是前面的事', () => {
  holds([
    ['实施居家适老化改造，每户补助3000元，年内完成1200户，其中城市500户。', ['居家适老化改造补助', '完成居家适老化改造户数', '城市居家适老化改造户数']],
    ['总拨款14亿元，其中“营养午餐”项目惠及3万名学童。', ['总拨款', '“营养午餐”项目惠及学童人数']],
    ['對僱用殘疾人士的企業，按每人1500元的標準給予補貼。', [expect.stringContaining('補貼') as unknown as string]],
  ])
})

describe('每人多少、多少例', () => {
  holds([
    ['县慈善会发放助学金22万元，其中本科生每人6000元、专科生每人4000元。', ['县慈善会发放助学金金额', '本科生助学金金额', '专科生助学金金额']],
    ['生态安葬奖补每例1000元，全年奖补560例。', ['生态安葬奖补', '奖补例数']],
    ['为期三个月的行动中，发放临时救助金39万元。', [expect.any(String) as unknown as string, '发放临时救助金']],
  ])
})

test('繁體的變化不留下“為”', () => expect(names('個案數目由30萬宗下降至27萬宗，跌幅為10%。\n').at(-1)).toBe('個案數目跌幅'))

import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

const years = (text: string) => [...factsOf(`${text}\n`).values()].map((f) => `${f.number.exact} ${f.period?.start ?? '-'} ${f.period?.end ?? '-'}`)

test.each([
  [
    '2018年至2020年，殡葬改革投入分别为1200万元、1850万元和2300万元。',
    ['1200万元 2018-01-01 2018-12-31', '1850万元 2019-01-01 2019-12-31', '2300万元 2020-01-01 2020-12-31'],
  ],
  ['2018年、2019年分别新增床位300张和450张。', ['300张 2018-01-01 2018-12-31', '450张 2019-01-01 2019-12-31']],
  ['2018年至2020年，城市和农村标准分别提高30元、20元。', ['30元 2018-01-01 2020-12-31', '20元 2018-01-01 2020-12-31']],
])('分别的数和年份一样多时，各归各年：%s', (text, expected) => expect(years(text)).toEqual(expected))

test('项目实施几年来，后面的数都是这几年的', () => {
  const facts = factsOf('志愿服务项目实施5年来，有700余名志愿者参与，累计走进6个县。\n')
  expect(['700余名', '6个'].map((n) => facts.get(n)?.period?.text)).toEqual(['5年来', '5年来'])
})

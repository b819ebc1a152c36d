import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** Each fact of a text as `number: name`. */
const names = (text: string) => readSeed({ bytes: new TextEncoder().encode(text), file: 'text.txt' }).facts.map((f) => `${f.number.exact}: ${f.indicator.name}`)

test('一栏的表：格里的数就是栏目', () => {
  const text =
    '社會福利署就質詢答覆如下。\n\n過去3年，家庭服務中心跟進的個案數目如下：\n\n年度  家庭服務中心跟進的個案數目\n2019-2020 1 230\n2020-2021 1 350\n2021-2022 1 230\n\n完。\n'
  expect(names(text).filter((name) => !name.includes('3年'))).toEqual([
    '1 230: 家庭服務中心跟進的個案數目',
    '1 350: 家庭服務中心跟進的個案數目',
    '1 230: 家庭服務中心跟進的個案數目',
  ])
})

test('几栏的表：栏目和表题合成名字，不適用也占一格', () => {
  const text =
    '社會福利署就質詢答覆如下。\n\n社署推算，在中心接受服務的長者人數如下：\n\n年度  日間中心 (1)  院舍 (2)\n2019-2020 2 201 不適用\n2020-2021 2 358 不適用\n2021-2022 2 542 449\n\n註：\n'
  expect(names(text)).toEqual(['2 201: 日間中心長者人數', '2 358: 日間中心長者人數', '2 542: 日間中心長者人數', '449: 院舍長者人數'])
})

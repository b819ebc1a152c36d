import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'
import { wrapAt } from '../parse/wrap-at.ts'

const facts = (text: string) =>
  readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts.map(
    ({ number, indicator, quantity, period }) => `${number.exact} ${indicator.name} ${quantity.value}${quantity.unit} ${period?.text}`,
  )

test('年度各行的数，名称和单位在列头，说的是什么在表前一句', () => {
  const text = [
    '過去數年，於日間中心接受服務的獨居長者的人數如下：  ',
    ' ',
    '年度  甲區中心 (1 ) 乙區中心 (2 ) ',
    '2007-2008 1 358 不適用  ',
    '2008-2009 1 542 449 ',
    ' ',
    '政府會不時檢視。  ',
    '',
  ]
  expect(facts(text.join('\n'))).toEqual([
    '1 358 甲區中心獨居長者人數 1358 2007-2008',
    '1 542 甲區中心獨居長者人數 1542 2008-2009',
    '449 乙區中心獨居長者人數 449 2008-2009',
  ])
})

test('列头括号里的百万元是单位；两年同数是两条', () => {
  const text = ['各年度的補助金總額如下：  ', ' ', '年度  補助金總額(百萬元 ) ', '2009-2010 42.5 ', '2010-2011 42.5 ', ' ', '政府會不時檢視。  ', '']
  expect(facts(text.join('\n'))).toEqual(['42.5 補助金總額 42500000元 2009-2010', '42.5 補助金總額 42500000元 2010-2011'])
})

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

test('行头是地方或类别，不是年度：名称里带上行头；不在表里的词和数不算', () => {
  const text =
    '民政局答覆如下。\n\n過去3年，各分區收到的申請數目如下：\n\n分區  收到的申請數目  批出的申請數目\n東湖區  312 298\n西山區  87 80\n\n目錄\n\n第三章 12\n'
  expect(names(text).filter((name) => !name.includes('3年'))).toEqual([
    '312: 東湖區收到的申請數目',
    '298: 東湖區批出的申請數目',
    '87: 西山區收到的申請數目',
    '80: 西山區批出的申請數目',
  ])
})

test('列头的一行被窄栏切断，还是那几栏', () => {
  const text =
    '社會福利署就議員的質詢作出書面答覆，內容如下。\n\n社署根據現時的計算方法，推算在中心接受服務的長者人數如下：\n\n年度  東區日間護理中心 (1 ) 西區日間護理中心／單位 (2 )\n2019-2020 2 201 不適用\n2020-2021 2 358 449\n\n政府會不時檢視有關安排，並按需要作出調整。\n'
  const whole = names(text)
  expect(whole).toEqual(['2 201: 東區日間護理中心長者人數', '2 358: 東區日間護理中心長者人數', '449: 西區日間護理中心／單位長者人數'])
  expect(names(wrapAt(text, 15))).toEqual(whole)
})

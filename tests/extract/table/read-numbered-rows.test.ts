import { expect, test } from 'vitest'
import { readSeed } from '../../../src/pipeline.ts'

const cellsOf = (lines: string[]) =>
  readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) }).facts.map(({ number, indicator, modality, period }) =>
    `${number.exact} ${indicator.name} ${modality} ${period?.text ?? ''}`.trim(),
  )

test('编号的行，栏窄得把标签断成几行；括号里是订定的水平', () => {
  expect(
    cellsOf([
      '計劃按年度的表現數字如下：  ',
      ' ',
      ' 指標＼年度  2009-2010 2010-2011 2011-2012 ',
      '1 年內新接觸的受助',
      '人數目  ',
      '( 訂 定 水 平 為 每 年',
      '400) ',
      '465 414 1 415 ',
      '2 年內舉辦的小組總數  ',
      '(訂定水平為每年10) 13 10 12 ',
      '3 成功覓得住宿的百分',
      '比  ',
      '75% 78% 80% ',
      '立法會  ─  2013年 5月 29日  ',
    ]),
  ).toEqual([
    '400 年內新接觸的受助人數目訂定水平 standard',
    '465 年內新接觸的受助人數目 actual 2009-2010',
    '414 年內新接觸的受助人數目 actual 2010-2011',
    '1 415 年內新接觸的受助人數目 actual 2011-2012',
    '10 年內舉辦的小組總數訂定水平 standard',
    '13 年內舉辦的小組總數 actual 2009-2010',
    '10 年內舉辦的小組總數 actual 2010-2011',
    '12 年內舉辦的小組總數 actual 2011-2012',
    '75% 成功覓得住宿的百分比 actual 2009-2010',
    '78% 成功覓得住宿的百分比 actual 2010-2011',
    '80% 成功覓得住宿的百分比 actual 2011-2012',
  ])
})

test('编号不接着的，不是一张表的行', () => {
  const lines = ['年度 2009-2010 2010-2011', '1 新接觸人數', '46 41', '3 舉辦的小組總數', '13 10']
  expect(cellsOf(lines).filter((cell) => cell.includes('新接觸人數'))).toEqual([])
})

test('年份底下只有一行数：是上面那句所数的', () => {
  expect(
    cellsOf(['測驗中心確診為自閉症的2至6歲兒童的新增個案數目如下：  ', ' ', '2007年  2008年  2009年  ', '716 824 1 211 ', ' ', '註：資料取自署方。  ']),
  ).toEqual([
    '716 確診為自閉症的2至6歲兒童的新增個案數目 actual 2007年',
    '824 確診為自閉症的2至6歲兒童的新增個案數目 actual 2008年',
    '1 211 確診為自閉症的2至6歲兒童的新增個案數目 actual 2009年',
  ])
})

test('表头的起讫断成两行', () => {
  expect(
    cellsOf([
      '離開輪候的兒童數目如下：  ',
      ' ',
      '服務類別  ',
      '離開輪候機制的兒童數目  ',
      '2010年 7月至  ',
      '2010年 12月  ',
      '2011年 1月至  ',
      '2011年 12月  ',
      '特殊幼兒中心  1 6 ',
      '兼收計劃  5 22 ',
      ' ',
    ]).map((cell) => cell.split(' ').slice(0, 1) + (cell.split(' ').at(-1) ?? '')),
  ).toEqual(['12010年7月至2010年12月', '62011年1月至2011年12月', '52010年7月至2010年12月', '222011年1月至2011年12月'])
})

test('家庭人数几列：每列是几人的家庭；引出表的话说是什么标准', () => {
  const lines = ['現行寬敞戶標準如下：  ', ' ', '家庭人數  1 2 3 4 ', '室內樓面面積超過 (平方米 ) 25 35 44 56 ', ' ', '完。  ']
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(lines.join('\n')) })
  expect(facts.map(({ number, quantity, indicator, modality }) => `${number.exact} ${quantity.bound} ${quantity.unit} ${indicator.name} ${modality}`)).toEqual([
    '25 moreThan 平方米 寬敞戶標準1人家庭室內樓面面積 standard',
    '35 moreThan 平方米 寬敞戶標準2人家庭室內樓面面積 standard',
    '44 moreThan 平方米 寬敞戶標準3人家庭室內樓面面積 standard',
    '56 moreThan 平方米 寬敞戶標準4人家庭室內樓面面積 standard',
  ])
})

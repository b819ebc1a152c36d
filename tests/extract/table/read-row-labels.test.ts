import { expect, test } from 'vitest'
import { factsIn, toldIn } from '../facts-of.ts'

test('行头有编号 A1，断成几行，数在下一行', () => {
  const text = [
    '不當使用  ',
    '個案宗數  ',
    '2014 2015 2016 ',
    'A2 在露台外掛放雜物  1 0 4 ',
    'B1 亂放單車  248 397 164 ',
    'B3 未經業主書面同意在公眾\n走廊內飼養雀鳥或家\n禽  ',
    '344 686 463 ',
    '總數  593 1 083 631 ',
    ' ',
    '註：  ',
  ].flatMap((line) => line.split('\n'))
  expect(toldIn('附表  ', ' ', ...text).filter((_, i) => i % 3 === 0)).toEqual([
    expect.stringMatching(/^1 在露台外掛放雜物.* 1 2014$/),
    expect.stringMatching(/^248 亂放單車.* 248 2014$/),
    expect.stringMatching(/^344 未經業主書面同意在公眾走廊內飼養雀鳥或家禽.* 344 2014$/),
    expect.stringMatching(/^593 .*總數 593 2014$/),
  ])
})

test('行头只是编号：列头说编号的才算', () => {
  const text = [
    '獲批申請的資助金額  ',
    ' ',
    '參考編號 (按金額排序 ) 獲批資助金額 (元 ) ',
    '1 25,000 ',
    '2 73,750 ',
    '3 114,500 ',
    '平均資助金額  71,083 ',
    ' ',
    '註：  ',
  ]
  expect(toldIn(...text).map((fact) => fact.split(' ').slice(0, 3).join(' '))).toEqual([
    '25,000 參考編號1獲批資助金額 25000元',
    '73,750 參考編號2獲批資助金額 73750元',
    '114,500 參考編號3獲批資助金額 114500元',
    '71,083 平均資助金額 71083元',
  ])
  expect(toldIn('名單如下：  ', ' ', '1 25,000 ', '2 73,750 ', ' ', '完。  ').some((fact) => fact.includes('編號'))).toBe(false)
})

test('格里是一段（2年至15年、6至18）：占一格而不读', () => {
  const text = [
    '各年發行的債券如下：  ',
    ' ',
    '年份  發行總額 (億元 ) 年期  ',
    '2014 102.50 2年至 15年  ',
    '2015 55.00 2年至 5年  ',
    '總計  157.50  ',
    ' ',
    '註：  ',
  ]
  expect(toldIn(...text).map((fact) => fact.split(' ')[0])).toEqual(['102.50', '55.00', '157.50'])
  const months = ['手術統計  ', ' ', '項目  輪候時間 (月 ) 手術宗數  ', '疝氣修補  6至18 642 ', '膽石移除  4至15 257 ', ' ', '註：  ']
  expect(toldIn(...months)).toEqual(['642 疝氣修補手術宗數 642 undefined', '257 膽石移除手術宗數 257 undefined'])
})

test('格里有“約”，有加号；末一格空着', () => {
  const text = ['審批結果如下：  ', ' ', ' 申請數目  平均資助額  ', '獲批核  12 約 325,000元  ', '有條件批核  43 (1)  ', '不獲批核  45 不適用  ', ' ', '註：  ']
  const facts = factsIn(`${text.join('\n')}\n`)
  expect(facts.map(({ number, quantity }) => `${number.exact} ${quantity.value}${quantity.unit} ${quantity.bound}`)).toEqual([
    '12 12 exactly',
    '325,000元 325000元 about',
    '43 43 exactly',
    '45 45 exactly',
  ])
  const growth = [
    '情況如下：  ',
    ' ',
    '年份  出口總額 (億元 ) 按年增長 (百分比 ) ',
    '2014 1,701.62 - ',
    '2015 1,708.38 +0.4% ',
    '2016 1,612.66 -5.6% ',
    ' ',
    '註：  ',
  ]
  expect(toldIn(...growth).map((fact) => fact.split(' ').slice(0, 3).join(' '))).toEqual([
    '1,701.62 出口總額 170162000000元',
    '1,708.38 出口總額 170838000000元',
    '0.4% 按年增長 0.4%',
    '1,612.66 出口總額 161266000000元',
    '-5.6% 按年增長 -5.6%',
  ])
})

test('行头的末一行是括号，数在它后面', () => {
  const text = ['過去數年的吞吐量如下：  ', ' ', ' 2014年  2015年  ', '吞吐量  ', '(百萬標準貨櫃 ) 24.5 21.0 ', ' ', '完。  ']
  expect(toldIn(...text)).toEqual([
    expect.stringMatching(/^24.5 吞吐量數? 24500000標準貨櫃 2014年$/),
    expect.stringMatching(/^21.0 吞吐量數? 21000000標準貨櫃 2015年$/),
  ])
})

test('年份前有“年份”二字、行头断成几行而只有一行数', () => {
  const text = ['附件  ', ' ', '年份  2014年 2015年 2016年 ', '部門', '職位的轉', '介個案  ', '3 849 3 301 971 ', ' ', '註：  ']
  expect(toldIn(...text).map((fact) => fact.split(/ (?=部)/)[1]!.split(' ')[0])).toEqual(
    ['部門職位的轉介個案', '部門職位的轉介個案', '部門職位的轉介個案'].map((name) => expect.stringContaining(name)),
  )
})

test('几格并作一格的表，栏数不合，不读', () => {
  const text = [
    '小學學費 (元 ) ',
    ' ',
    ' 學校名稱 小一 小二 小三 小四 ',
    '1 東湖書院 24,200 26,400 ',
    '2 西山書院 20,000 不適用 ',
    '3 南岸小學 15,000 不適用 ',
    '4 北嶺小學 12,000 ',
    ' ',
    '註：  ',
  ]
  expect(toldIn(...text)).toEqual([])
})

test('散文里的数、地址、一串日期，不是表', () => {
  expect(toldIn('2012年 11月 14日  ', '2012年 11月 28日  ', '2012年 12月 5日  ')).toEqual([])
  expect(toldIn('東湖道 12號 3樓  ', '西山街 45號 6樓  ', '電話：2345 6789 ')).toEqual([])
  const prose = '署方在 2012年共接獲 58宗舉報，其中 4宗涉及鋼窗，其餘 54宗涉及鋁窗。  '
  expect(toldIn(prose).map((fact) => fact.split(' ')[0])).toEqual(['58宗', '4宗', '54宗'])
})

test('半年断在年份之下；市場的空置率不因“場”字失去“率”', () => {
  const text = [
    '各街市空置率  ',
    '年份  ',
    '2016 ',
    '上半年  2015 2014 2013 ',
    '東區  長堤熟食市場  0% 3% 8% 9% ',
    ' 海旁熟食市場  1% 0% 18% 20% ',
    ' ',
    '註：  ',
  ]
  expect(toldIn('資料如下：  ', ' ', ...text).slice(0, 3)).toEqual([
    expect.stringMatching(/^0% 東區長堤熟食市場.*街市空置率 0% 2016上半年$/),
    expect.stringMatching(/^3% 東區長堤熟食市場.*街市空置率 3% 2015$/),
    expect.stringMatching(/^8% 東區長堤熟食市場.*街市空置率 8% 2014$/),
  ])
})

test('题目两行，说两样：其中一样自成一行，其余各行是另一样', () => {
  const text = [
    '於健康中心接受檢查的婦女人次及  ',
    '轉介專科人數  ',
    ' ',
    ' 2014年  2015年  ',
    '東區健康中心  1 510 1 420 ',
    '西區健康中心  2 100 2 000 ',
    '總數  3 610 3 420 ',
    '轉介專科人數  305 464 ',
    ' ',
    '註：  ',
  ]
  expect(toldIn(...text).filter((_, i) => i % 2 === 0)).toEqual([
    expect.stringMatching(/^1 510 東區健康中心.*婦女人次 1510 2014年$/),
    expect.stringMatching(/^2 100 西區健康中心.*婦女人次 2100 2014年$/),
    expect.stringMatching(/^3 610 .*婦女人次總數 3610 2014年$/),
    '305 轉介專科人數 305 2014年',
  ])
})

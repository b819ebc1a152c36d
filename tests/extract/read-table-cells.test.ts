import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

const read = (text: string) => readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).facts
const facts = (lines: readonly string[]) =>
  read(`${lines.join('\n')}\n`).map(
    ({ number, indicator, quantity, period }) => `${number.exact} ${indicator.name} ${quantity.value}${quantity.unit} ${period?.text}`,
  )

test('列头里括号的年份是那一栏的时间；两层列头各管几栏', () => {
  const years = [
    '附件  ',
    ' ',
    '委員會名稱 ',
    '女性',
    '成員數目 ',
    '(2014年) ',
    '女性 ',
    '比率 ',
    '(2014年) ',
    '東湖委員會 6 37.5% ',
    '西山委',
    '員會 - - ',
    '北灣委員會 4 40.0% ',
    ' ',
    '註：  ',
  ]
  expect(facts(years)).toEqual([
    '6 東湖委員會女性成員數目 6 2014年',
    '37.5% 東湖委員會女性比率 37.5% 2014年',
    '4 北灣委員會女性成員數目 4 2014年',
    '40.0% 北灣委員會女性比率 40% 2014年',
  ])
  const storeys = [
    '年份  ',
    '涉及二按的貸款  ',
    '佔全部貸款的比例  ',
    '宗數  ',
    '金額  ',
    '(億元 ) ',
    '宗數 (%) 金額 (%) ',
    '2014 1 330 38.82 1.38 1.95 ',
    '2015 576 14.79 0.41 0.46 ',
    ' ',
    '完。  ',
  ]
  expect(facts(['有關數據如下：  ', ' ', ...storeys]).slice(0, 4)).toEqual([
    '1 330 涉及二按的貸款宗數 1330 2014',
    '38.82 涉及二按的貸款金額 3882000000元 2014',
    '1.38 佔全部貸款的比例宗數 1.38% 2014',
    '1.95 佔全部貸款的比例金額 1.95% 2014',
  ])
})

test('总数一行可有几种分法而不合各行的，不读；栏数不合的，不读', () => {
  const text = ['各邨的數目如下：  ', ' ', '屋邨名稱  大廈數目  基站數目  ', '東邨  4 9 ', '西邨  3 7 ', '總數  148 520 948 ', ' ', '完。  ']
  expect(facts(text).map((fact) => fact.split(' ')[0])).toEqual(['4', '9', '3', '7'])
  expect(facts(['數目如下：  ', ' ', '地區  甲類數目  乙類數目  丙類數目  ', '東區  4 9 ', '西區  3 7 ', ' ', '完。  '])).toEqual([])
})

test('表里说的是有的：行头叫某某计划，不是计划要做的；写明预计的仍是目标', () => {
  const text = ['參加者數目如下：  ', ' ', '年份  2014年  2015年  ', '舊公積金計劃  467 417 ', '預計新計劃參加者  500 600 ', ' ', '完。  ']
  expect(read(`${text.join('\n')}\n`).map(({ modality }) => modality)).toEqual(['actual', 'actual', 'target', 'target'])
})

test('“指标 单位 数量”一行一项：单位在行头后，时间在表题', () => {
  const text =
    '2022年12月份民政统计数据\n\n指标 单位 数量 比上年增长(%)\n城市低保人数 万人 682.4 -7.5\n社会组织 个 890250 1.2\n\n各地民政部门继续做好救助工作。\n'
  expect(facts(text.trimEnd().split('\n'))).toEqual([
    '682.4 城市低保人数 6824000人 2022年12月份',
    '-7.5 城市低保人数比上年增长 -7.5% 2022年12月份',
    '890250 社会组织数 890250个 2022年12月份',
    '1.2 社会组织比上年增长 1.2% 2022年12月份',
  ])
})

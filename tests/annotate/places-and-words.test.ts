import { expect, test } from 'vitest'
import { recogniseRegions } from '../../src/annotate/recognise-regions.ts'
import { recogniseTimes } from '../../src/annotate/recognise-times.ts'

const places = (folded: string) => recogniseRegions(folded).map((mark) => `${folded.slice(mark.start, mark.end)} ${mark.code}`)

test.each([
  ['南昌市新建养老服务站20个', ['南昌市 360100']],
  ['江西新建服务站', ['江西 360000']],
  ['丹东市振兴乡村经济', ['丹东市 210600']],
  ['海东市平安建设', ['海东市 630200']],
  ['滨州市惠民政策', ['滨州市 371600']],
  ['南昌市新建区', ['南昌市新建区 360112']],
  ['海东平安区', ['海东平安区 630203']],
  ['阳泉市郊区', ['阳泉市郊区 140311']],
  ['辽宁朝阳', ['辽宁朝阳 211300']],
  ['重庆长寿', ['重庆长寿 500115']],
])('%s: behind a place named in full, a word is no place named short', (text, expected) => expect(places(text)).toEqual(expected))

test('places joined to one another stand for one another', () => {
  expect(places('饮用水送往五常和尚志，由哈尔滨市统一调配')).toEqual(['五常 230184', '尚志 230183', '哈尔滨市 230100'])
  expect(places('哈尔滨市的一座和尚志愿者')).toEqual(['哈尔滨市 230100'])
})

test('2023年内蒙古… has a year and a place', () => {
  const text = '2023年内蒙古社工大赛'
  expect(recogniseTimes(text).map((mark) => mark.text)).toEqual(['2023年'])
  expect(places(text)).toEqual(['内蒙古 150000'])
  expect(recogniseTimes('2023年内建成').map((mark) => mark.text)).toEqual(['2023年内'])
})

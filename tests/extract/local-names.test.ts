import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const region = (text: string, number: string) => factsOf(`${text}\n`).get(number)?.region

test('前面说过某区某社区，后面单说这个社区，就是那个区的', () => {
  const text = '重庆市江北区渝北社区、南岸区金堰社区入选试点。重庆市开展培训。又如，金堰社区将完成21栋楼改造，拆除违建750平方米。全市共改造90栋。'
  expect(['21栋', '750平方米', '90栋'].map((n) => region(text, n))).toEqual(['500108', '500108', '500000'])
})

test('两个区都有的名字不算；没有先说过区的不算', () => {
  expect(region('重庆市江北区新华社区、南岸区新华社区入选试点。重庆市开展培训。又如，新华社区将完成21栋楼改造。', '21栋')).toBe('500000')
  expect(region('重庆市开展培训。又如，金堰社区将完成21栋楼改造。', '21栋')).toBe('500000')
})

test('在全国多少个社区开展，是全国的；共青团某市委做的，是那个市的；地址不是', () => {
  expect(region('重庆市南岸区社区入选。住房城乡建设部决定，在全国106个社区开展试点。', '106个')).toBe('100000')
  expect(region('江苏开办暑托班2148个，全省都有。共青团南京市委招募1600名大学生担任志愿者。', '1600名')).toBe('320100')
  expect(region('孤儿助养项目\n\n捐赠标准2000元／年·人。\n地址：北京海淀区双榆树西里36号。', '2000元')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { factsIn } from '../facts-of.ts'

const regions = (text: string) => factsIn(`${text}\n`).map((f) => f.region)

test.each(['据介绍，', '据统计，', '数据显示，', '记者了解到，', '据不完全统计，'])('句首的“%s”不改变说的是哪里', (aside) => {
  for (const text of [
    '江苏省建成站点300个。苏州市姑苏区清理河道。#目前，当地有宿舍楼4栋。',
    '福建省建成站点300个。在莆田市城厢区霞林街道某小区，居民曾为充电发愁。#小区新增充电桩300个。',
    '山西省建成站点300个。阳泉市平定县某养老院是一家老机构。#该院现有床位50张。',
  ])
    expect(regions(text.replace('#', aside))).toEqual(regions(text.replace('#', '')))
  expect(regions(`江苏省建成站点300个。苏州市姑苏区清理河道。${aside}目前，当地有宿舍楼4栋。`).at(-1)).toBe('320508')
})

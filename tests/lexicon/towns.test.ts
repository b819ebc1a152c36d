import { expect, test } from 'vitest'
import { townTable } from '../../scripts/make-towns.ts'
import { regionByCode } from '../../src/lexicon/regions.ts'
import towns from '../../src/lexicon/towns.json' with { type: 'json' }
import { countiesOfTown } from '../../src/lexicon/towns.ts'

test('乡镇表：每个代码都是县（没有县的开发区归它的市），每行至少一个乡镇', () => {
  for (const [code, names] of towns as [string, string][]) {
    expect(regionByCode(code), code).toBeDefined()
    for (const name of names.split(' ')) expect(countiesOfTown(name), name).toContain(code)
  }
})

test('由统计用的表：去掉名前的区，地区即镇，单字的和不是乡镇的不收', () => {
  const csv = `code,name,areaCode,provinceCode,cityCode
110113008,"南法信地区",110113,11,1101
110113110,"张镇",110113,11,1101
410173001,"郑州经济技术开发区明湖街道",410173,41,4101
659012504,"一六四团",659012,65,6590
150925100,"六苏木镇",150925,15,1509
`
  expect(townTable(csv)).toBe('[\n["110113","南法信镇 南法信乡"],\n["150925","六苏木镇"],\n["410100","明湖街道"]\n]\n')
})

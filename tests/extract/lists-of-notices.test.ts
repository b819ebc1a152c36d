import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const fact = (text: string, number: string) => factsOf(`${text}\n`).get(number)

test('决定从某月起提高，通知如下：起始时间管下面一条一条，不管旧标准', () => {
  const text =
    '某某市关于提高低保标准的通知\n\n各县区：\n经研究决定，从2023年1月起提高我市低保标准。现就有关事项通知如下。\n一、调整标准\n（一）城区低保标准由每人每月860元提高到910元。\n（二）郊区低保标准提高到870元。\n'
  expect(fact(text, '910元')?.period).toEqual({ text: '从2023年1月起', start: '2023-01-01' })
  expect(fact(text, '870元')?.period?.start).toBe('2023-01-01')
  expect(fact(text, '860元')?.period).toBeUndefined()
})

test('没有“如下”，起始时间只管它那一句', () => {
  expect(fact('经研究决定，从2023年1月起提高我市低保标准。\n\n全市有养老机构30家。', '30家')?.period).toBeUndefined()
})

test('一段定了到哪年，接着破折号一条一条', () => {
  const text =
    '一、主要目标\n到2020年，全面建成养老服务体系。产品更加丰富。\n——全市机构养老床位达到15800张以上。\n——护理型床位比例达到30%以上。\n\n二、现状\n全市有养老机构30家。\n'
  expect([fact(text, '15800张')?.period?.end, fact(text, '30%')?.period?.end]).toEqual(['2020-12-31', '2020-12-31'])
  expect(fact(text, '30家')?.period).toBeUndefined()
})

test('标准低限为多少，是标准', () => {
  expect(fact('现发布全省低保标准低限：城市居民最低生活保障标准低限为740元/月。', '740元')?.modality).toBe('standard')
})

test('现将全年工作情况总结如下：短语一条一条，说的是做了的；工作打算里的还是打算', () => {
  const text =
    '2025年，市民政局扎实推进各项工作。现将全年工作情况总结如下：\n一、聚焦主责主业，民政工作成效显著\n健全社会救助体系，落实认定办法，将3200名困难群众纳入救助范围，优化监测机制，推动工作落地，完善制度。\n二、2026年工作打算\n健全服务网络，新建养老中心12个，优化机制，推动工作。\n'
  expect([fact(text, '3200名')?.modality, fact(text, '12个')?.modality]).toEqual(['actual', 'target'])
})

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

test('获悉的那天不管清单，清单写明的年份管；名单前的年份也管', () => {
  const text =
    '2月11日，记者从刚刚闭幕的某某县第十七届人民代表大会第四次会议上了解到，2015年，某某县将集中力量办好十件民生实事。\n这十件民生实事分别是：建成公共租赁住房634套，改造农村危旧房2000户。\n'
  expect([fact(text, '634套')?.period?.text, fact(text, '634套')?.modality]).toEqual(['2015年', 'target'])
  const listed = '大会闭幕式上票选表决某县政府2025年度十件民生实事项目正式出炉！\n一、道路工程\n在各乡镇硬化道路10万平方米。\n'
  expect([fact(listed, '10万平方米')?.period?.text, fact(listed, '10万平方米')?.modality]).toEqual(['2025年度', 'target'])
})

test('清单里提到全年，不影响前面的', () => {
  const text = '2024年，某某县将办好十件民生实事。\n分别是：新增停车位500个，加快管道延伸，全年新增入户1800户。\n'
  expect([fact(text, '500个')?.period?.text, fact(text, '1800户')?.period?.end]).toEqual(['2024年', '2024-12-31'])
})

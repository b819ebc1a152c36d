import { csvFormatRow } from 'd3'
import type { Article, Seed } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import type { Region } from '../schema/region.ts'
import { passageSlice } from './passage-slice.ts'
import { site } from './site.ts'

/** The first bytes of the file by which Excel knows it for UTF-8. */
export const excelStart = '\uFEFF'

const header = [
  '编号',
  '指标',
  '数值',
  '上限',
  '单位',
  '界',
  '每',
  '性质',
  '地区',
  '地区代码',
  '时间',
  '起',
  '止',
  '主题',
  '须知',
  '数字原文',
  '原句',
  '文章',
  '刊物',
  '日期',
  '网页',
]
const bounds = { exactly: '恰为', atLeast: '至少', atMost: '至多', moreThan: '超过', lessThan: '不足', about: '约' }
const modalities = { actual: '已报告', target: '目标', standard: '标准' }

/** The header line of the table for Excel. */
export const excelHeader = `${csvFormatRow(header)}\r\n`

/** A fact as one line that a Chinese Excel opens right: Chinese words, whole sentences, codes that stay text, and nothing that Excel would run as a formula. */
export function excelRow(fact: Fact, article: Article, seed: Seed, region?: Region): string {
  const { value, valueMax, unit, bound, per } = fact.quantity
  const cells: (string | number | undefined)[] = [
    fact.id,
    fact.indicator.name,
    value,
    valueMax,
    unit,
    bounds[bound],
    per,
    modalities[fact.modality],
    region?.name,
    fact.region,
    fact.period?.text,
    fact.period?.start,
    fact.period?.end,
    fact.topic,
    fact.flags.join('、'),
    oneLine(fact.number.exact),
    passageSlice(article, seed.text, fact.evidence.start, fact.evidence.end),
    article.title,
    seed.publication,
    article.date ?? seed.date,
    `${site.url}articles/${article.id}/`,
  ]
  return `${csvFormatRow(cells.map(excelCell))}\r\n`
}

/** Texts that Excel would read as a number, a date or a formula are given as ="…" or behind an apostrophe. */
function excelCell(cell: string | number | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  if (/^[=+\-@\t\r]/.test(cell)) return `'${cell}`
  return /^\d[\d.,/eE+-]*$/.test(cell) && !/^\d{4}-\d{2}-\d{2}$/.test(cell) ? `="${cell}"` : cell
}

const oneLine = (text: string) => text.replace(/\s+/g, '')

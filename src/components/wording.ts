import type { Fact } from '../schema/fact.ts'
import type { NumeralClass } from '../schema/numeral.ts'
import type { Period } from '../schema/period.ts'
import type { Policy } from '../schema/policy.ts'
import type { Region } from '../schema/region.ts'

/** How the site says each code of the schema. */
export const modalityName = { actual: '已报告', target: '目标', standard: '标准' } as const satisfies Record<Fact['modality'], string>

export const modalityNote = {
  actual: '原文说已经如此',
  target: '原文说计划、争取或要达到',
  standard: '规则定下的水平',
} as const satisfies Record<Fact['modality'], string>

export const boundName = {
  exactly: '恰为',
  atLeast: '至少',
  atMost: '至多',
  moreThan: '超过',
  lessThan: '不足',
  about: '约',
} as const satisfies Record<Fact['quantity']['bound'], string>

export const levelName = { country: '全国', province: '省级', prefecture: '地级', county: '县级' } as const satisfies Record<Region['level'], string>

export const policyKindName = {
  document: '文件',
  programme: '工程与计划',
  model: '模式与机制',
  pilot: '试点',
  platform: '平台',
  fund: '基金',
} as const satisfies Record<Policy['kind'], string>

export const numeralClassName = {
  fact: '成为事实',
  repeat: '重复陈述同一事实',
  claim: '自称的项数',
  date: '日期',
  period: '时期（如“十四五”）',
  duration: '时长',
  ordinal: '序号',
  name: '名称的一部分',
  threshold: '界定人群的门槛',
  vague: '虚指（一个、一批）',
  furniture: '报头、页码',
  suspect: '疑有损坏',
  unclassified: '尚未归类',
} as const satisfies Record<NumeralClass, string>

/** Printed text without the line breaks and spaces that layout put between Chinese characters: `6\n名` → `6名`. */
export function printed(exact: string): string {
  return exact.replace(/[\s\uFFFD]+/g, (gap, at: number) => (/[A-Za-z]/.test(exact[at - 1] ?? '') && /[A-Za-z]/.test(exact[at + gap.length] ?? '') ? ' ' : ''))
}

/** A damaged place for the eye: the lost character is named, since no font draws it. */
export function damagedText(exact: string): string {
  return printed(exact) || '〔缺字〕'
}

/** 到2025年底 → “到2025年底”（2025-12-31）; no date where the text gives none. */
export function periodText(period: Period | undefined): string {
  if (!period) return '时点不详'
  const { start, end } = period
  const dates = start && end && start !== end ? `${start} 至 ${end}` : (end ?? start)
  return dates ? `${period.text}（${dates}）` : `${period.text}（日期不详）`
}

/** 设区市 → 每个设区市: the number holds for each of them. */
export function perText(fact: Fact): string {
  return fact.quantity.per ? `每个${fact.quantity.per}` : ''
}

/** The anchor of a fact's card on its article page, and of its numeral in the sentence. */
export function factAnchor(fact: Fact): string {
  return `f-${fact.id.slice(fact.evidence.seed.length + 1)}`
}

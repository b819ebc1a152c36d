import type { NumeralClass } from '../schema/numeral.ts'
import type { Bound } from '../schema/quantity.ts'
import type { Reflowed } from './reflow.ts'
import type { ParagraphNode } from './tree.ts'

/** `[start, end)` within the running text of one paragraph (not yet within the seed). */
export interface Interval {
  start: number
  end: number
}

/** A numeral with its unit and bound: a candidate for a fact, until `extract` says what it is. */
export interface QuantityMark extends Interval {
  type: 'quantity'
  /** The whole expression with its bound words (至少2名, 15个以上, 约15000人). */
  outer: Interval
  value: number
  valueMax?: number
  unit: string
  bound: Bound
  /** 全覆盖, 全部: a universal word, read as 100 %. */
  universal?: boolean
  rule: string
}

/** A numeral that its nearest context already tells not to be a quantity (第二批, “1+N”, 60周岁以上, 一系列). */
export interface NumeralMark extends Interval {
  type: 'numeral'
  class: NumeralClass
  rule: string
}

/**
 * One end of a time, counted from the reference date: `shift` years, months or days on from it, at the month and day (`07-31`) or day (`31`) that the words give.
 * Without `shift` the words name no year (7月) or no month (9日); 02-29 is the last of February; 目前 is `{ count: 'day', shift: 0 }`.
 */
export interface Anchor {
  count: 'year' | 'month' | 'day'
  shift?: number
  at?: string
}

/** Part of the calendar, not yet anchored: resolved against the article's date by `extract`. */
export interface TimeMark extends Interval {
  type: 'time'
  text: string
  /** point: 2025年底 · span: 2021—2023年, “十四五”期间 · by: 到2025年底 · asOf: 截至…, 目前 · since: 今年以来, 自2021年起 · vague: 近日, 近年来 · duration: 连续三年 */
  kind: 'point' | 'span' | 'by' | 'asOf' | 'since' | 'vague' | 'duration'
  /** ISO dates where the words alone give them. */
  from?: string
  to?: string
  /** 将于9月3日: it lies ahead of the text. */
  ahead?: true
  /** Ends that need the article's date or year: see `resolve-time`. */
  relative?: { from?: Anchor; to?: Anchor }
}

/** A place name with every code it can mean, or a word that stands for the article's own region. */
export interface RegionMark extends Interval {
  type: 'region'
  /** GB/T 2260 codes, best known first; empty for relative words. */
  codes: string[]
  /** The one that the name means by itself, now. */
  code?: string
  /** The name they bear: of a chain of places (四川省乐山市) the last. */
  name?: string
  /** The name is a town's; the codes are those of the counties that have one. */
  town?: true
  /** 川渝: the codes are all meant, not one of them. */
  together?: true
  /** 全省, 我市, 该县: the level meant, of the article's own region. */
  relative?: 'country' | 'province' | 'prefecture' | 'county' | 'own'
}

export interface OrganisationMark extends Interval {
  type: 'organisation'
  name: string
}

/** 《…》, with the short form it introduces (以下简称《方案》) and its number (民办函〔2023〕31号). */
export interface DocumentMark extends Interval {
  type: 'document'
  name: string
  shortName?: string
  number?: string
}

/** “…”: a quoted name. */
export interface NameMark extends Interval {
  type: 'name'
  name: string
}

/** Items joined by 、 and 和, or by 一是 … 二是. */
export interface ListMark extends Interval {
  type: 'list'
  items: Interval[]
  /** Ends in 等. */
  open: boolean
}

export type Mark = QuantityMark | NumeralMark | TimeMark | RegionMark | OrganisationMark | DocumentMark | NameMark | ListMark

/** All recognisers have this form: folded running text of a paragraph in (see `normalise/fold`), marks in order of start out; no two marks of one type overlap. `places`: where what they look for may begin (see `normalise/scan-set`), if it is known. */
export type Recogniser<M extends Mark = Mark> = (folded: string, places?: readonly (readonly number[])[]) => M[]

/** A paragraph as `annotate` leaves it and `extract` reads it. */
export interface AnnotatedParagraph {
  node: ParagraphNode
  /** Its running text, in one print: quotation marks, letters and digits. */
  reflowed: Reflowed
  /** Same length as `reflowed.text`, so that an index of one is an index of the other. */
  folded: string
  sentences: Interval[]
  marks: Mark[]
}

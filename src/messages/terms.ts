import type { Flag, Modality } from '../schema/fact.ts'
import type { NumeralClass } from '../schema/numeral.ts'
import type { PolicyKind } from '../schema/policy.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Region } from '../schema/region.ts'
import type { Topic } from '../schema/topic.ts'
import { inBoth } from './in-both.ts'

interface Terms {
  modality: Record<Modality, string>
  modalityNote: Record<Modality, string>
  bound: Record<Quantity['bound'], string>
  level: Record<Region['level'], string>
  policyKind: Record<PolicyKind, string>
  numeralClass: Record<NumeralClass, string>
  flag: Record<Flag, string>
  topic: Record<Topic, string>
  noTime: string
  noDate: string
  noRegion: string
  unknown: string
  notStated: string
  between: (start: string, end: string) => string
  /** In brackets after a word. */
  aside: (words: string) => string
  per: (what: string) => string
  or: string
  list: string
  colon: string
  comma: string
  title: (title: string) => string
  credit: (who: string) => string
  lostCharacter: string
}

/** How the site says each code of the schema, and what a text leaves unsaid. */
export const terms = inBoth<Terms>(
  {
    modality: { actual: '已报告', target: '目标', standard: '标准' },
    modalityNote: { actual: '原文说已经如此', target: '原文说计划、争取或要达到', standard: '规则定下的水平' },
    bound: { exactly: '恰为', atLeast: '至少', atMost: '至多', moreThan: '超过', lessThan: '不足', about: '约' },
    level: { country: '全国', province: '省级', prefecture: '地级', county: '县级' },
    policyKind: { document: '文件', programme: '工程与计划', model: '模式与机制', pilot: '试点', platform: '平台', fund: '基金' },
    numeralClass: {
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
    },
    flag: {
      时点不详: '时点不详',
      地区不详: '地区不详',
      自述: '自述',
      歧义: '歧义',
      共用数字: '共用数字',
      由全称词推定: '由全称词推定',
      估算: '估算',
      分母未说明: '分母未说明',
    },
    topic: {
      养老服务: '养老服务',
      社会救助: '社会救助',
      儿童福利与未成年人保护: '儿童福利与未成年人保护',
      社会工作: '社会工作',
      慈善与志愿服务: '慈善与志愿服务',
      基层治理: '基层治理',
      社会组织: '社会组织',
      残疾人: '残疾人',
      就业: '就业',
      婚姻殡葬地名: '婚姻殡葬地名',
      其他: '其他',
    },
    noTime: '时点不详',
    noDate: '日期不详',
    noRegion: '地区不详',
    unknown: '不详',
    notStated: '原文未说明',
    between: (start, end) => `${start} 至 ${end}`,
    aside: (words) => `（${words}）`,
    per: (what) => `每个${what}`,
    or: '或',
    list: '、',
    colon: '：',
    comma: '，',
    title: (title) => `《${title}》`,
    credit: (who) => `据${who}`,
    lostCharacter: '〔缺字〕',
  },
  {
    modality: { actual: 'reported', target: 'target', standard: 'standard' },
    modalityNote: { actual: 'the text says it is so', target: 'the text plans it or aims at it', standard: 'a level set by a rule' },
    bound: { exactly: 'exactly', atLeast: 'at least', atMost: 'at most', moreThan: 'more than', lessThan: 'less than', about: 'about' },
    level: { country: 'country', province: 'province', prefecture: 'prefecture', county: 'county' },
    policyKind: {
      document: 'Documents',
      programme: 'Programmes and plans',
      model: 'Models and mechanisms',
      pilot: 'Pilots',
      platform: 'Platforms',
      fund: 'Funds',
    },
    numeralClass: {
      fact: 'became a fact',
      repeat: 'states the same fact again',
      claim: 'a count that the text claims',
      date: 'date',
      period: 'period (such as a five-year plan)',
      duration: 'duration',
      ordinal: 'ordinal',
      name: 'part of a name',
      threshold: 'threshold that defines a group',
      vague: 'vague (a, a batch of)',
      furniture: 'running head, page number',
      suspect: 'perhaps damaged',
      unclassified: 'not yet classified',
    },
    flag: {
      时点不详: 'time not stated',
      地区不详: 'place not stated',
      自述: 'self-reported',
      歧义: 'ambiguous',
      共用数字: 'number shared',
      由全称词推定: 'inferred from a word such as “all”',
      估算: 'estimated',
      分母未说明: 'denominator not stated',
    },
    topic: {
      养老服务: 'Care for the elderly',
      社会救助: 'Social assistance',
      儿童福利与未成年人保护: 'Child welfare and protection',
      社会工作: 'Social work',
      慈善与志愿服务: 'Charity and volunteering',
      基层治理: 'Local governance',
      社会组织: 'Social organisations',
      残疾人: 'Disability',
      就业: 'Employment',
      婚姻殡葬地名: 'Marriage, funerals, place names',
      其他: 'Other',
    },
    noTime: 'time not stated',
    noDate: 'date not stated',
    noRegion: 'place not stated',
    unknown: 'not stated',
    notStated: 'not stated in the text',
    between: (start, end) => `${start} to ${end}`,
    aside: (words) => ` (${words})`,
    per: (what) => `for each ${what}`,
    or: 'or',
    list: ', ',
    colon: ': ',
    comma: ', ',
    title: (title) => `《${title}》`,
    credit: (who) => `credited to ${who}`,
    lostCharacter: '[lost character]',
  },
)

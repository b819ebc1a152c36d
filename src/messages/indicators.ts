import { inBoth } from './in-both.ts'

/** The list of indicators and an indicator's page. */
export const indicators = inBoth(
  {
    title: '指标',
    about: '文章量了什么：按领域列出全部指标和数值。',
    lede: '文章量了什么。指标名用原文的词；名称不全等的不合并，所以多数指标只有一个数值。',
    empty: '还没有指标。',
    all: (count: number) => `共 ${count} 条`,
    description: (name: string, count: number) => `${name}：库中 ${count} 个数值，各连原句。`,
    unit: '单位',
    field: '领域',
    summary: (count: number, places: number) => `库中 ${count} 个数值，说的是 ${places} 个地区。`,
    noUnit: '无',
    values: (count: number) => `${count} 个数值`,
    aliases: '又作',
    valuesHead: '数值',
    single: '只有一个数值，没有可比的。',
  },
  {
    title: 'Indicators',
    about: 'What the texts measure: all indicators and values by field.',
    lede: 'What the texts measure, in their own words. Names that differ are not merged, so most indicators have one value.',
    empty: 'No indicator yet.',
    all: (count) => `${count} in all`,
    description: (name, count) => `${name}: ${count} values, each linked to its sentence.`,
    unit: 'Unit',
    field: 'Field',
    summary: (count, places) => `${count} values here, of ${places} ${places === 1 ? 'region' : 'regions'}.`,
    noUnit: 'none',
    values: (count) => `${count} ${count === 1 ? 'value' : 'values'}`,
    aliases: 'Also',
    valuesHead: 'Values',
    single: 'There is one value, and nothing to compare it with.',
  },
)

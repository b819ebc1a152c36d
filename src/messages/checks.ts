import { inBoth } from './in-both.ts'

/** The page that checks the corpus against itself. */
export const checks = inBoth(
  {
    title: '核对',
    about: '每个数字的去向，自称与列名，查不出的时点，原文的损坏：本库哪里靠得住，哪里靠不住。',
    lede: '本库怎样核对自己。这里列的是数出来的，不是评语。',
    numerals: '每个数字的去向',
    numeralsWhy: (all: number, open: number) =>
      `原文里的阿拉伯数字、汉字数字和“全覆盖”“全部”一类的词共 ${all} 处，${open === 0 ? '每处都归了类。' : `其中 ${open} 处没有归类。`}`,
    numeralsCaption: '全部数字按去向',
    became: '去向',
    places: '处',
    examples: '例',
    unclassified: (count: number) => `没有归类的 ${count} 处`,
    lineColumn: (line: number, column: number) => `第 ${line} 行第 ${column} 列`,
    claims: '自称与列名',
    noClaims: '还没有这样的说法。',
    times: '查不出的时点',
    timesWhy: (facts: number, timeless: number, undated: number, ambiguous: number) =>
      `${facts} 条事实中，${timeless} 条原文没有给时间；${undated} 条只说“目前”“今年以来”一类，而文章没有日期，无从换算；${ambiguous} 条有两种读法。`,
    damage: '原文的损坏',
    noDamage: '没有发现损坏。',
    proposal: (text: string) => `；提议读作 ${text}，未改原文`,
    messages: '没有读懂之处',
    none: '没有。',
    rule: (rule: string) => `规则 ${rule}`,
  },
  {
    title: 'Checks',
    about: 'Where every numeral went, counts against items named, times left open, damage in the print: where to trust this and where not.',
    lede: 'How the corpus is checked against itself. What stands here was counted; it is no judgement.',
    numerals: 'Where every numeral went',
    numeralsWhy: (all, open) =>
      `The texts hold ${all} Arabic and Chinese numerals and words such as “all”; ${open === 0 ? 'each has a class.' : `${open} have no class.`}`,
    numeralsCaption: 'All numerals by what they became',
    became: 'Became',
    places: 'Places',
    examples: 'Examples',
    unclassified: (count) => `The ${count} without a class`,
    lineColumn: (line, column) => `line ${line}, column ${column}`,
    claims: 'Counts claimed and items named',
    noClaims: 'No such claim yet.',
    times: 'Times left open',
    timesWhy: (facts, timeless, undated, ambiguous) =>
      `Of ${facts} facts, ${timeless} have no time in the text; ${undated} have only words such as “now” or “this year” in an article without a date; ${ambiguous} can be read in two ways.`,
    damage: 'Damage in the print',
    noDamage: 'No damage found.',
    proposal: (text) => `; proposed reading ${text}, text unchanged`,
    messages: 'What was not understood',
    none: 'Nothing.',
    rule: (rule) => `rule ${rule}`,
  },
)

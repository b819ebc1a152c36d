import { inBoth } from './in-both.ts'

/** The catalogue of rules. */
export const rules = inBoth(
  {
    title: '规则目录',
    about: '每条规则读什么、不读什么、库里哪些条目由它产生。',
    lede: '每条事实、政策和自称的数目，都记着是哪条规则产生的。这里逐条列出规则读什么、不读什么；例句就是测试每次要跑的那几句，读得不对，网站就不会更新。',
    makes: { facts: '产生事实的规则', policies: '产生政策与做法的规则', claims: '对照自称与列名的规则' },
    reads: '读',
    leaves: '不读',
    instead: '归 ',
    nothing: '不成条目',
    none: '库里还没有这样的条目。',
    entries: (count: number) => `库里的 ${count} 条`,
    unread: '没有读懂的',
    unreadWhy: (numerals: number, open: number, messages: number) =>
      `库中 ${numerals} 个数字，${open} 个没有规则认领；另有 ${messages} 条“没有读懂”的提示。没有读懂的不猜，逐个列在核对页。`,
    toNumerals: '没有规则认领的数字',
    toMessages: '没有读懂的提示',
  },
  {
    title: 'Catalogue of rules',
    about: 'What each rule reads, what it leaves, and which entries it made.',
    lede: 'Every fact, policy and claimed count names the rule that made it. For each rule: what it reads and what it leaves. The examples are the very sentences that the tests run: read wrongly, they stop the site from being updated.',
    makes: {
      facts: 'Rules that make facts',
      policies: 'Rules that make policies and approaches',
      claims: 'Rules that set claimed counts beside what is named',
    },
    reads: 'Reads',
    leaves: 'Leaves',
    instead: 'read by ',
    nothing: 'nothing is made of it',
    none: 'No such entry yet.',
    entries: (count) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
    unread: 'What was not understood',
    unreadWhy: (numerals, open, messages) =>
      `Of ${numerals} numerals, ${open} are claimed by no rule; there are ${messages} notes of what was not understood. Nothing is guessed: each is listed on the page of checks.`,
    toNumerals: 'Numerals that no rule claims',
    toMessages: 'Notes of what was not understood',
  },
)

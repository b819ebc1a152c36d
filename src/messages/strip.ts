import { type StripKind, stripKinds } from '../chart/numeral-strip.ts'
import { inBoth } from './in-both.ts'

type Counts = Partial<Record<StripKind, number>>

const kinds: Record<StripKind, string> = {
  actual: '已报告',
  target: '目标',
  standard: '标准',
  repeat: '重复',
  claim: '自称',
  time: '时间',
  other: '其他',
  open: '待查',
}
const englishKinds: Record<StripKind, string> = {
  actual: 'reported',
  target: 'target',
  standard: 'standard',
  repeat: 'repeat',
  claim: 'claim',
  time: 'time',
  other: 'other',
  open: 'open',
}
const list = (counts: Counts, names: Record<StripKind, string>, between: string) =>
  stripKinds.flatMap((kind) => (counts[kind] ? `${names[kind]} ${counts[kind]}` : [])).join(between)
const sum = (counts: Counts) => Object.values(counts).reduce((total, count) => total + count, 0)

/** The strip of numerals along a text. */
export const strip = inBoth(
  {
    show: (all: number) => `${all} 处数字在文中的位置`,
    title: (all: number, facts: number, densest?: { number: number; count: number }) =>
      `文中 ${all} 处数字，${facts} 处成为事实${densest ? `；${densest.number === 0 ? '标题' : `第 ${densest.number} 段`}最密，${densest.count} 处` : ''}`,
    caption:
      '每一行是一段，行长是字数，记号在数字印出的位置：线上的是事实、重复和自称，线下的短竖是时间，小点是序号、名称等，叉是损坏或未归类。点段号到这一段，点记号到那个数字。',
    cut: (shown: number, all: number) => `全文 ${all} 段，图中画前 ${shown} 段，其余的数字在表和 CSV 文件里。`,
    columns: ['数字', '段', '归类', '细类', '指标'],
    kinds,
    passage: (number: number) => (number === 0 ? '题' : `${number} 段`),
    summary: (number: number, counts: Counts) =>
      `${number === 0 ? '题' : `${number} 段`}：${sum(counts) === 0 ? '没有数字' : `${sum(counts)} 处数字，${list(counts, kinds, '、')}`}`,
  },
  {
    show: (all) => `Where the ${all} numerals stand`,
    title: (all, facts, densest) =>
      `${all} ${all === 1 ? 'numeral' : 'numerals'} in the text, of which ${facts} became facts${densest ? `; most stand in ${densest.number === 0 ? 'the headline' : `paragraph ${densest.number}`}, ${densest.count}` : ''}`,
    caption:
      'Each row is a paragraph as long as its text, with a mark where a numeral is printed: facts, repeats and claims on the line; below it a stroke for a time, a dot for an ordinal, a name and the like, a cross for damage or no class. A paragraph’s number leads to it, a mark to its numeral.',
    cut: (shown, all) => ` The first ${shown} of ${all} paragraphs are drawn; the other numerals are in the table and the CSV file.`,
    columns: ['Numeral', 'Paragraph', 'Kind', 'Class', 'Indicator'],
    kinds: englishKinds,
    passage: (number) => (number === 0 ? 'Title' : `¶ ${number}`),
    summary: (number, counts) =>
      `${number === 0 ? 'Title' : `¶ ${number}`}: ${sum(counts) === 0 ? 'no numeral' : `${sum(counts)} numerals, ${list(counts, englishKinds, ', ')}`}`,
  },
)

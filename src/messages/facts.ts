import type { Fact } from '../schema/fact.ts'
import { inBoth } from './in-both.ts'

/** A sentence of the site's own in parts, some of which are words of the text. */
export type Caution = (string | { quoted: string })[]

interface Cautions {
  modality: Record<Fact['modality'], Caution>
  undated: (words: string) => Caution
  timeless: Caution
  placeless: Caution
  alsoRead: (words: string, dates: string) => Caution
  ambiguous: Caution
  inferred: (word: string) => Caution
  noBase: Caution
  shared: Caution
  estimated: Caution
  selfReported: Caution
}

const chinese: Cautions = {
  modality: {
    actual: ['这是报道里的话，不是经核实的统计。'],
    target: ['这是目标，不是结果。'],
    standard: ['这是规则定下的水平，不是实际达到的数。'],
  },
  undated: (words) => ['时间只说“', { quoted: words }, '”，原文没有日期可以换算。'],
  timeless: ['原文没有说是什么时候。'],
  placeless: ['原文没有说是哪里。'],
  alsoRead: (words, dates) => ['时间也可读作“', { quoted: words }, `”（${dates}）。`],
  ambiguous: ['原文可有两种读法。'],
  inferred: (word) => ['原文说的是“', { quoted: word }, '”，100% 由它推定。'],
  noBase: ['比率的分母，原文没有说明。'],
  shared: ['这个数字在原文里同时说几件事。'],
  estimated: ['原文说的是估算。'],
  selfReported: ['说的人在说自己的工作。'],
}

const english: Cautions = {
  modality: {
    actual: ['These are the words of a report, not a verified statistic.'],
    target: ['This is a target, not an outcome.'],
    standard: ['This is a level set by a rule, not what was reached.'],
  },
  undated: (words) => ['The time is only “', { quoted: words }, '”; the text gives no date for it.'],
  timeless: ['The text does not say when.'],
  placeless: ['The text does not say where.'],
  alsoRead: (words, dates) => ['The time can also be read as “', { quoted: words }, `” (${dates}).`],
  ambiguous: ['The text can be read in two ways.'],
  inferred: (word) => ['The text says “', { quoted: word }, '”; 100% is inferred from it.'],
  noBase: ['The text does not state the denominator.'],
  shared: ['In the text this number is said of several things at once.'],
  estimated: ['The text calls it an estimate.'],
  selfReported: ['Those who say so speak of their own work.'],
}

/** The page of one fact: its sentence, what to beware of, how to cite, share and correct it. */
export const facts = inBoth(
  {
    cautions: chinese,
    link: '引用·报错',
    description: (sentence: string) => `原句：${sentence}`,
    before: '使用之前',
    reading: '本库读作',
    indicator: '指标',
    value: '数值',
    kind: '性质',
    region: '地区',
    period: '时间',
    policy: '依据',
    topic: '领域',
    place: '原文位置',
    placeOf: (file: string, start: number, end: number) => `${file} 第 ${start}–${end} 个字符（UTF-16）`,
    mentions: (count: number) => (count > 0 ? `，另有 ${count} 处说同一件事` : ''),
    rule: '规则',
    id: '编号',
    snapshot: '快照',
    share: '引用与转述',
    shareWhy: '下面是原句、出处和链接，一并带走。',
    copy: '复制原句、出处和链接',
    copied: '已复制。',
    notCopied: '浏览器不许复制；文字已选中，请按 Ctrl+C 或长按复制。',
    copyForm: (name: string) => `复制 ${name}`,
    save: (ending: string) => `存为 .${ending}`,
    citation: '按 GB/T 7714-2025 的数据集著录，后附原始出处；原文没有印的写“不详”。引用日期请自填。',
    card: '引文卡片',
    cardAlt: (name: string) => `引文卡片：${name}，带原句、须知和出处`,
    svg: '下载 SVG',
    png: '下载 PNG',
    pngFailed: '这个浏览器画不出 PNG，请下载 SVG。',
    report: '报告错误',
    reportWhy: '读错了、对不上原句，请告诉我们。下面的文字已填好编号、原句和快照，足够重现它；补上“哪里不对”即可。',
    reportOpen: '打开填好的报告',
    reportNowhere: '本站还没有公布收信的地址。',
    reportHand: '请复制下面的文字，交给提供本站的人。',
    reportCopy: '复制报告',
    reportSubject: (id: string) => `报告错误：${id}`,
    reportLabels: { id: '编号', url: '网址', snapshot: '快照', number: '数字', sentence: '原句', read: '读作', wrong: '哪里不对' },
    previous: '上一个数字',
    next: '下一个数字',
    around: '这篇文章的其他数字',
    needsScript: '复制按钮和 PNG 需要 JavaScript；文字可以直接选取，SVG 可以直接下载。',
  },
  {
    cautions: english,
    link: 'Cite · correct',
    description: (sentence) => `The sentence: ${sentence}`,
    before: 'Before you use it',
    reading: 'How it is read here',
    indicator: 'Indicator',
    value: 'Value',
    kind: 'Kind',
    region: 'Region',
    period: 'Time',
    policy: 'Set by',
    topic: 'Field',
    place: 'Place in the text',
    placeOf: (file, start, end) => `${file}, characters ${start}–${end} (UTF-16)`,
    mentions: (count) => (count > 0 ? `; stated ${count} more ${count === 1 ? 'time' : 'times'}` : ''),
    rule: 'Rule',
    id: 'Fact number',
    snapshot: 'Snapshot',
    share: 'Cite and share',
    shareWhy: 'The sentence, its source and its link, to take along together.',
    copy: 'Copy sentence, source and link',
    copied: 'Copied.',
    notCopied: 'Your browser does not allow copying; the text is selected, press Ctrl+C.',
    copyForm: (name) => `Copy ${name}`,
    save: (ending) => `Save as .${ending}`,
    citation:
      'Cited as a data set after GB/T 7714-2025, followed by the original source; what the print does not say is given as unknown. Add the day you read it.',
    card: 'Quote card',
    cardAlt: (_name) => 'Quote card with the sentence, what to beware of, and the source, in Chinese',
    svg: 'Download SVG',
    png: 'Download PNG',
    pngFailed: 'This browser cannot draw the PNG; please take the SVG.',
    report: 'Report an error',
    reportWhy:
      'Was it misread, or does it not match its sentence? The text below has the fact number, the sentence and the snapshot, which is enough to see it again; add what is wrong.',
    reportOpen: 'Open the report, filled in',
    reportNowhere: 'This site has not published an address for reports.',
    reportHand: ' Copy the text below and give it to whoever runs the site.',
    reportCopy: 'Copy the report',
    reportSubject: (id) => `Error in ${id}`,
    reportLabels: { id: 'Fact', url: 'Address', snapshot: 'Snapshot', number: 'Number', sentence: 'Sentence', read: 'Read as', wrong: 'What is wrong' },
    previous: 'Previous number',
    next: 'Next number',
    around: 'Other numbers of this article',
    needsScript: 'Copying and the PNG need JavaScript; the text can be selected and the SVG downloaded without it.',
  },
)

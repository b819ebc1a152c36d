import { floors } from '../lexicon/bounds.ts'
import { countingLeads } from '../lexicon/numeral-words.ts'
import { before, behind, type Counted, ofHan, type Reason, type Takes } from './counted.ts'

const counting = new RegExp(`(?:${floors}|${countingLeads})$`)
/** 建设一支|高素质专业化的|队伍: what it is to be like, where none is counted. */
const adorned = /^[^，。；\d]{0,10}(?:化|型|性|能力强|过硬|优良|一流|高素质)的/
/** 占一成四, 不足一成的: a share; 培训|一成立 and 一成不变 hold none. */
const tenth = /^一成(?:[一二三四五六七八九半](?!不)|多|左右|以[上下]|的(?!不)|[，。；、）]|$)/

/** 至少一次政策宣传、|一次|职业指导: an item of a row that is counted. */
const inRow = new RegExp(`(?:${floors})[一两二三四五\\d][次个名项场][^，。；]{2,36}[、和及]$`)

/** Numerals that say one or a few, and no number. */
export const indefiniteReasons: Readonly<Record<string, Takes | Reason>> = {
  // 一名教师; 给予一次性补助
  article: ofHan(
    (c) =>
      c.numeral === '一' &&
      c.unit !== '倍' &&
      !(c.unit === '%' && tenth.test(c.folded.slice(c.start, c.start + 5))) &&
      !isRange(c) &&
      ((!counting.test(before(c, 10)) && !inRow.test(before(c, 44))) ||
        /^(?:共同|响亮|特殊|全新|温暖)的|^(?:力|心|爱|子|责任|[情光热]|担当|理解|关[爱心怀]|温[暖情]|真情|希望|牵挂|信心|努力)/.test(behind(c, 4)) ||
        adorned.test(behind(c, 14)) ||
        (c.unit === '次' && /^性(?!别)/.test(behind(c, 2)))),
  ),
  // 一两个心愿: a few
  'a-few': ofHan((c) => /^一[二两]$/.test(c.numeral) || (/^[二两]$/.test(c.numeral) && before(c, 1) === '一')),
  'vague-many': ofHan((c) => /[数几]$/.test(before(c, 1)) && /^[十百千万亿]/.test(c.numeral)),
}

/** 一至三个: the first figure of a range is no article. */
function isRange({ folded, start }: Counted): boolean {
  return /^\s?[-—–~～至到]/.test(folded.slice(start + 1, start + 3))
}

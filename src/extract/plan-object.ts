import { planVerbs } from '../lexicon/modality.ts'
import { mottoBefore } from '../lexicon/place-words.ts'
import type { RegionMark } from '../nlcst/mark.ts'
import { onceOfMark } from '../nlcst/once-of-mark.ts'
import { sinceStop } from '../normalise/since-stop.ts'
import { type RegionMention, speaksOfOwn } from './weigh-mention.ts'

const opensWithVerb = new RegExp(
  `^[\\s　]*(?:[（(]?[一二三四五六七八九十\\d]+[）)、.．]|[一二三四五六七八九十]是)?(?:高质量|高水平|高标准|新一轮)*(?:${planVerbs}|突破|做强)`,
)
const hasSuffix = /[省市县区州盟旗]$/

/** 支持宜昌、襄阳建设副中心, 突破菏泽: a place by its short name that a sentence without a subject tells what to do with; a text of the place itself says 全市 or its full name. */
const isPlanObject = onceOfMark((text, mark: RegionMark): boolean => {
  // “技能甘肃”: what a place calls itself by
  if (
    mark.relative ||
    text[mark.end] === '”' ||
    hasSuffix.test(text.slice(mark.start, mark.end)) ||
    mottoBefore.test(text.slice(Math.max(0, mark.start - 2), mark.start))
  )
    return false
  const sentence = text.slice(sinceStop(text, mark.start, '。；！\n', Math.max(0, mark.start - 120)), mark.start)
  return opensWithVerb.test(sentence) && opensWithVerb.test(sentence.slice(sentence.lastIndexOf('，') + 1))
})

/** Whether all that a text says of `code` is what a plan is to do with it: such a plan is of the place around it, which it need not name. */
export function onlyPlanObjects(code: string, mentions: RegionMention[], codes: (string | undefined)[]): boolean {
  const own = mentions.filter((_, i) => codes[i] && (codes[i] === code || codes[i]!.startsWith(code.slice(0, 4))))
  return (
    own.length > 0 &&
    !mentions.some((mention) => mention.headline || mention.credit || speaksOfOwn(mention)) &&
    own.every(({ text, mark }) => isPlanObject(text, mark))
  )
}

import type { Statement } from '../locate-statement.ts'

/** 走访5个省17所学校, 足迹遍布西北六省160个县: more than one place can hold. */
export function reachesProvinces(folded: string, sentence: number, clause: number, end: number): boolean {
  return (
    folded.slice(sentence, end).includes('省') &&
    (ofProvinces.test(folded.slice(clause, end).replace(whence, '')) || acrossProvinces.test(folded.slice(sentence, clause)))
  )
}

/** 来自15个省的|42名|志愿者: whence they come. */
const whence = /来自[^，。；]{0,12}省[^，。；的]{0,5}的/

const provinces =
  '(?<!\\d届|[全第])(?:\\d{1,2}|[两三四五六七八九十]{1,3})[余多]?个?省(?![级直会道内属委厅政定]|重点|示范|文明|先进|试点|部级|市共|[一二三四五六]星|市[级医学单部机领])'
const ofProvinces = new RegExp(provinces)
const severalIn = /[\u4e00-\u9fff]{2}[、和与][\u4e00-\u9fff]{2,3}[两三四五六七八九]省(?![级直委厅会])/
const acrossProvinces = new RegExp(`(?:走[进遍访]|遍布|遍及|覆盖|辐射|惠及|涉及)[^，。；]{0,6}${provinces}`)

/** 辽宁进行试点，目前已有|13个|省…; 调派甘肃、青海两省承建的|3支|: provinces are counted, or several named, which the place that holds from `from` on is none of. */
export const isOfProvinces = ({ paragraph: { folded }, clause, mark }: Statement, from: number): boolean =>
  (from < clause.start && ofProvinces.test(folded.slice(mark.start, mark.end + 4))) || severalIn.test(folded.slice(clause.start, mark.outer.start))

/** 累计资助养老机构|338家|，实现全国31个省全覆盖: so far does what was counted in the clause before it reach. */
export const reachesCountry = ({ paragraph: { folded }, clause, sentence }: Statement): boolean =>
  /^，(?:已|共|并)*(?:实现|覆盖|遍及|遍布|辐射|惠及|分布[在于])了?全国(?:\d{1,3}|[一二三四五六七八九十]{1,3})个?(?:省|城市|市)/.test(
    folded.slice(clause.end, Math.min(sentence.end, clause.end + 24)),
  )

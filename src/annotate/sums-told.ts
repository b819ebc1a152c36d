import { before, behind, type Counted, of, type Reason, type Takes } from './counted.ts'

const sums = '〇一二三四五六七八九'
const listEnds = /、[^，。；：、]{2,8}[和及与][^，。；：、]{2,8}$|、[^，。；：、]{2,8}$/

/** What only sorts what was listed: 三个环节, 四项制度, not 三个献血点. */
const abstract =
  /^(?:个|项)?(?:[^，。；、\d]{0,4})?(?:方面|环节|层面|维度|等级|阶段|步骤|领域|档次|层次|内容|制度|机制|措施|任务|费用|要素|原则|理念|目标|重点|关键)/

/** A numeral that only sums up what is told beside it, each by the reason. */
export const sumReasons: Readonly<Record<string, Takes | Reason>> = {
  // 该两类案件, 上述三项: what was counted before
  'spoken-of': of(
    /^(?:个|项|类|种|条|大|方面)$/,
    (c) =>
      /^[两二三四五六七八九十]$/.test(c.numeral) &&
      (/(?:该|上述|这|此)$/.test(before(c, 2)) || (/占$/.test(before(c, 1)) && /^[^，。；\d]{2,10}的\d[\d.]*%/.test(behind(c, 18)))),
  ),
  // 实现镇和村两个全覆盖: how many are fully covered is told before
  'both-covered': of(/^个$/, (c) => /^[两双二三四]$/.test(c.numeral) && /^(?:全覆盖|百分之百|100%|清零)/.test(behind(c, 6))),
  // 社区服务、文明建设和环境保护三大类: the list is what it counts
  'sums-list': of(
    /^(?:个|项|类|种|大类?|方面)$/,
    (c) =>
      (/^[类种大方]/.test(c.unit) || abstract.test(c.unit + behind(c))) &&
      listEnds.test(before(c, 10)) &&
      sums.indexOf(c.numeral) > 1 &&
      itemsOf(c) === sums.indexOf(c.numeral),
  ),
}

/** How many items stand before a numeral that sums them up. */
function itemsOf(c: Counted): number {
  const list = /[^，。；：]*$/.exec(before(c, 60))![0].split(/、|和|及|与/)
  return list.every((item) => item.length >= 2 && item.length <= 14 && !/\d/.test(item)) ? list.length : -1
}

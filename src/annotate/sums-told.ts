import { before, behind, type Counted, of, type Reason, type Takes } from './counted.ts'

const sums = '〇一二三四五六七八九'
const listEnds = /、[^，。；：、]{2,8}[和及与][^，。；：、]{2,8}$|、[^，。；：、]{2,8}$/

/** What only sorts what was listed: 三个环节, 四项制度, not 三个献血点. */
const abstract =
  /^(?:个|项)?(?:[^，。；、\d]{0,4})?(?:方面|环节|层面|维度|等级|阶段|步骤|领域|档次|层次|内容|制度|机制|措施|任务|费用|要素|原则|理念|目标|重点|关键)/

const ofBoth =
  /^(?:计划|服务|措施|政策|津贴|制度|部门|机构|安排|方案|系统|课程)(?:(?:现行|现有)?的|[均都及和与自于在现可会将已也]|全面|推出|实施|推行|运作|合共|目前)/

/** A numeral that only sums up what is told beside it, each by the reason. */
export const sumReasons: Readonly<Record<string, Takes | Reason>> = {
  // 该两类案件, 上述三项: what was counted before
  'spoken-of': of(
    /^(?:个|项|类|种|条|大|方面)$/,
    (c) =>
      /^[两二三四五六七八九十]$/.test(c.numeral) &&
      (/(?:该|上述|这|此)$/.test(before(c, 2)) || (/占$/.test(before(c, 1)) && /^[^，。；\d]{2,10}的\d[\d.]*%/.test(behind(c, 18)))),
  ),
  // 我想举出两个例子: what is told next
  'examples-to-come': of(/^个$/, (c) => /(?:举出?|^以)\s?$/.test(before(c, 3)) && /^例[子证]/.test(behind(c, 3))),
  // 就质询的4个部分，现答复如下
  'parts-of-question': of(
    /^(?:个|部分)$/,
    (c) => /(?:质询|提问|问题|询问)的?\s?$/.test(before(c, 5)) && /^部[分份]/.test((c.unit === '部分' ? c.unit : '') + behind(c, 4)),
  ),
  // 首两期的出租率
  'first-few': of(/^(?:期|届|季|个?季度|个?年度)$/, (c) => /首\s?$/.test(before(c, 2))),
  // 该5个设施, 上述3项措施
  'spoken-of-again': of(
    /^(?:个|项|类|种|条|间|所|宗|名|位|户)$/,
    (c) => /^\d{1,2}$/.test(c.numeral) && /(?:(?:^|[，。；：在就对于由令使])该|上述|前述)\s?$/.test(before(c, 4)),
  ),
  // 现时两项服务运作良好, 自两项计划全面实施至今: both of those that were told before
  'both-spoken-of': of(/^[个项]$/, (c) => c.numeral === '两' && /(?:^|[，。；：自就]|现时|目前|由于)\s?$/.test(before(c, 4)) && ofBoth.test(behind(c, 12))),
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

import type { Statement } from '../locate-statement.ts'

const reaching = /(?:完成|实现|达到|超出?|高于|兑现)[^，。；]*$/
const isOver = /已|超额|提前|如期|了/
const ofAim = /^[^，。；\d]{0,8}(?:目标|任务)/

/** 已达4.7个，超额完成规划提出的|4.5个|的目标: an aim that has been reached opens no plan. */
export const aimReached = ({ paragraph: { folded }, sentence, clause, mark }: Statement): boolean =>
  reaching.test(folded.slice(clause.start, mark.start)) &&
  ofAim.test(folded.slice(mark.end, clause.end)) &&
  isOver.test(folded.slice(sentence.start, clause.end))

const areServed = /^[^，。；\d]{1,16}为(?:主要|重点|服务|工作)*对象/
const builtOn = /(?:立足|依托|利用|用好|发挥)(?:好|现有|全[省市县区]|已有的?)*$/
const shareOfAim = /(?<!确保|力争|争取|[要将])完成[^，。；]*(?:目标|任务)[^，。；\d]{0,6}$/

/** 以7600多名残疾人为对象, 将立足全省|3000多个|残疾人之家, 完成全年46万人目标任务逾|六成|: what there is, or is done, whatever is planned of it. */
export function isThere({ paragraph: { folded }, clause, mark }: Statement): boolean {
  const before = folded.slice(clause.start, mark.outer.start)
  return areServed.test(folded.slice(mark.end, clause.end)) || builtOn.test(before) || (mark.unit === '%' && shareOfAim.test(before))
}

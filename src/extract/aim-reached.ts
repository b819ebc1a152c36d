import type { Statement } from './locate-statement.ts'

const reaching = /(?:完成|实现|达到|超出?|高于|兑现)[^，。；]*$/
const isOver = /已|超额|提前|如期|了/
const ofAim = /^[^，。；\d]{0,8}(?:目标|任务)/

/** 已达4.7个，超额完成规划提出的|4.5个|的目标: an aim that has been reached opens no plan. */
export const aimReached = ({ paragraph: { folded }, sentence, clause, mark }: Statement): boolean =>
  reaching.test(folded.slice(clause.start, mark.start)) &&
  ofAim.test(folded.slice(mark.end, clause.end)) &&
  isOver.test(folded.slice(sentence.start, clause.end))

import { foldedOf, type NamingContext } from '../indicator/naming.ts'

/** 新退出平台346家、超计划|19家: said of what was counted before. */
const ofPlan = /^(?:完成了?|超出?|超额|提前|低于|高于|占)?(?:年度|全年|年初|原定|序时)?(?:计划|目标|任务|预期|进度){1,2}(?:完成)?$/
/** 完成年度目标的|143%: the words of a plan that a number leads from. */
const leadsOn = /^[\s，]*((?:超额)?(?:完成|达到|占)了?(?:年度|全年|年初|序时|计划)?(?:目标|任务|计划|进度)(?:任务|目标)?)的?(?:约|近)*$/
/** 完成全年900万人目标的|77%: the plan with the sum that it comes to. */
const overSum =
  /((?:超额)?(?:完成|达到|占)了?(?:年度|全年|年初|序时|计划)?)\d[\d.,]*[余多]?[万千亿]?[余多]?[\u4e00-\u9fff%]{0,3}?((?:年度|全年|计划)?(?:目标|任务|计划)(?:任务|目标)?数?)的?(?:约|近)*$/

/** The words of the plan that a share or a surplus is told of; empty where there are none. */
export function planWords({ statement, raw }: NamingContext, lead: string): string {
  const summed = statement.mark.unit === '%' ? overSum.exec(foldedOf(statement).slice(statement.clause.start, statement.mark.outer.start)) : null
  if (summed) return summed[1]! + summed[2]!
  return ofPlan.test(lead) ? lead : (leadsOn.exec(raw)?.[1] ?? '')
}

const label =
  /(?:^|[；。\s])(?!严格|执行|提高|落实|完善|调整|制定|按|根据|统一|规范|明确|公布|降低|达到|符合)[^，。；：]{0,4}(?:(?:补助|补贴|资助|救助|奖励|收费|发放|保障|供养|缴费)标准|(?:报销|支付|补偿|救助|自付|安排)比例|限额|起付线|封顶线|(?:办结|办理|受理|审批|承诺|法定[^，。；：]{0,4})时限)(?:（[^）]*）)?[：，][^。；]*$/
const spentOn = /[已了占]|去年|上年|累计|发放|投入|支出|惠及|拨付|共[计有]?\d/
const term = /^(?:个?工作日|天|日|个?小时|分钟|个月|年)$/

/** 补助标准，寄宿生小学1000元; 报销比例（居民）：60%; 法定办结时限：30个工作日: whether a label of its own, `before` a number of `unit`, sets it as a level; 去年达60%, 保障3000人 behind one are facts. */
export const isLabelledLevel = (before: string, unit: string, clause: string): boolean =>
  (/元|%/.test(unit) || (term.test(unit) && /[：:]/.test(before))) && label.test(before) && !spentOn.test(clause)

import { measureWords } from './measure-words.ts'

/** Units and measure words a numeral can carry, by kind; longest first where one begins another is left to the pattern. */
export const units = {
  ...measureWords,
  money: ['元', '港元', '港币', '澳门元', '美元', '欧元', '英镑', '日元', '人民币', '元人民币', '块钱'],
  measures: ['平方公里', '平方千米', '平方米', '平米', '平方英尺', '㎡', '立方米', '公里', '千米', '海里', '米', '厘米', '毫米', '里', '亩', '公顷', '吨', '公斤', '千克', '毫克', '微克', '克', '斤', '升', '毫升', '千瓦时', '度', '千瓦', '兆瓦', '标方', '摄氏度', '吉瓦', '千卡', '分贝', '英尺'],
  durations: ['个工作日', '个自然日', '工作日', '个月', '个多月', '个小时', '个半小时', '小时', '分钟', '秒', '天', '年', '周年', '个星期', '星期', '周', '日', '个季度', '个年度'],
  ratios: ['个百分点', '百分点', '个基点', '个点', '%', '‰', '倍', '番', '成半', '成', '成一', '成二', '成三', '成四', '成五', '成六', '成七', '成八', '成九'],
} as const

/** Units that only say how long: such a number is a duration, not a fact of its own. */
export const durationUnits: ReadonlySet<string> = new Set(units.durations)

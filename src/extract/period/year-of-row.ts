const year = String.raw`(?:19|20)\d{2}(?:\s?[-—–]\s?(?:19|20)?\d{2})?(?:财政年度|学年|年度?[末底]?)`
const yearToYear = new RegExp(
  String.raw`[从由]\s?${year}的?[^，。；\d]{0,14}?\d[\d. ]*[^，。；\d]{1,8}(?:增长|增加|提高|上升|下降|减少|提升|发展|扩大|上调|下调|降|增|升|提)[到至为]\s?(?:${year}的?)?约?\d`,
)
/** 从上半年|5.5%|降到5.3%. */
const leaves = /^\d[\d. ]*[^，。；\d]{1,8}(?:增长|增加|提高|上升|下降|减少|提升|扩大|降|增|升|提)[到至为]/

/** 总数从1985年|931.9万人|增长至2023年|1891.8万人|: the year right before each number is that number's. `[start, end)`: the year, `to`: where the number begins. */
export const isYearOfRow = (folded: string, start: number, end: number, to: number): boolean =>
  /^的?约?$/.test(folded.slice(end, to)) &&
  (yearToYear.test(folded.slice(Math.max(0, start - 40), to + 40)) || (/[从由]$/.test(folded.slice(0, start)) && leaves.test(folded.slice(to, to + 16))))

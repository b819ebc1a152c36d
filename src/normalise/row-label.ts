/** Signs that refer to a note under the table: 2007*, 投诉@. */
export const noteSigns = '[*＊#@^]'

/** A label that is a time: 2007-2008年度, 2013年第一季, 2012年（1至9月）, 2007*, 在 2011年12月底. */
export const dateLabel = new RegExp(
  String.raw`^\s*(?:不适用\s+|[在于]\s?(?=[\d\s]+年))?(\d{4}(?:[-–—/]\d{2,4})?(?:年\s?(?:第?[一二三四1-4]季度?|[上下]半年|\d{1,2}月[份底末]?|年?[底末])|财政年度|学年|年度?)?(?:（[^（）]{1,12}）)?(?:${noteSigns}|注)*)(?=\s)`,
)

/** A month of the years that the columns are of: 1月. */
export const monthLabel = /^\s*(\d{1,2}月份?)(?=\s)/

/** What numbers a row before its label: A1 在公眾地方…, 12 某某學校. */
export const rowCode = /^\s*([A-Z]{1,2}\d{1,2}|\d{1,3})[.．]?\s+(?=[\u4e00-\u9fff“《「])/

const count = String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)?`
const unit = '(?:岁|年|个?月|周|日|天|个?小时|分钟|人|[百千万]?元|平方[米呎尺]|公[里斤]|间|张|个|%)'
const reach = '(?:或?以[上下]|或更[多长高少短低]|[或及]以[上下])'
const note = String.raw`(?:\s?${noteSigns}+|\s?（\s?\d{1,2}\s?）)`

/** A label that is a measure of those counted, so that its numerals are no cells: 介乎10至15年, 30年或以上, 65岁及以上人士, 1至3人, 15-19. */
export const rangeLabel = new RegExp(
  String.raw`^\s*((?:` +
    [
      String.raw`(?:介乎|由)?\s?${count}\s?${unit}?(?:以[上下])?\s?(?:[-–—~～至到／/])\s?${count}\s?${unit}${reach}?`,
      String.raw`${count}\s?${unit}?\s?${reach}`,
      String.raw`(?:少于|多于|不足|超过|逾|未满|不超过|低于|高于|不多于)\s?${count}(?:\s?${unit})?`,
      String.raw`${count}\s?(?:岁|年|人)`,
      String.raw`${count}\s?(?:个?小时|分钟|天|日|个?月)(?=[\u4e00-\u9fff]{2})`,
    ].join('|') +
    String.raw`)[\u4e00-\u9fff]{0,6}|\d{1,2}[-–—至]\s?\d{2,3})${note}*(?=\s)`,
)

/** A label of words: 东湖区, （一）楼宇维修, 小型（1／2人）, 东涌 56区; of those with a colon only what sums the column: 总数：. */
export const wordLabel =
  /^[―─—•●·*\s]*(?:（[^（）]{1,6}）\s*)?[\u4e00-\u9fff“《「](?:[^\d，。；：！？（）]|\d{1,3}[区号期座幢楼层]|（(?:[^（）]|（[^（）]{0,6}）){0,12}）)*$|^\s*(?:总[数计额和]|合计|小计|共计)\s?[：︰]$/

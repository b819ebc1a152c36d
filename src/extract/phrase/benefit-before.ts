const benefits =
  /[\u4e00-\u9fff]{2,12}?(?:津贴|补贴|补助金?|救助金|保健金|慰问金|奖励金|[助奖]学金|生活费|护理费|保障金|抚恤金|救济金|低保金|优待金|养老金|(?:费|标准)(?=[：为]))(?:标准)?(?![\u4e00-\u9fff]*(?:由|从)[\u4e00-\u9fff]*\d)/g
/** What stands before a benefit and is no part of what it is called. */
const given =
  /^.*(?:发放|推行|实施|实行|享受|领取|申领|申请|落实|提高|调整|建立|设立|给予|执行|上调|增发|补发|获得|符合|纳入|开展|办理|提供|出台|完善|规范|加强|的|等|[为和及与对向按将以是元了])/

/** 推广领取长寿保健金。目前…, 伙食费：…: what a text, as rules read it, calls the benefit that it tells of last; undefined where it tells of none. */
export function benefitBefore(text: string): string | undefined {
  const last = [...text.slice(-200).matchAll(benefits)].at(-1)?.[0].replace(given, '')
  return last && last.length >= 3 && !last.includes('每') ? last : undefined
}

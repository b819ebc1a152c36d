const year = /(?<![〇○零一二三四五六七八九十])([一二][九〇○零][〇○零一二三四五六七八九]{2})(?=年)/g
const digits = '〇一二三四五六七八九'

/** Years in Chinese figures in Arabic ones, as long as the text, unit for unit: 二〇二四年 → 2024年. */
export function arabicYears(text: string): string {
  year.lastIndex = 0
  return year.test(text) ? text.replace(year, (printed) => [...printed].map((one) => Math.max(0, digits.indexOf(one))).join('')) : text
}

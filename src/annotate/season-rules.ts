import { lastYear, nextYear, thisYear } from '../lexicon/time-words.ts'
import type { TimeRule } from './time-rule.ts'

const holidays: Record<string, string> = { 三八: '03-08', 六一: '06-01', 七一: '07-01', 八一: '08-01' }
/** 今年国庆, “六一”儿童节期间: the days around a holiday, where a year or a word beside it tells that they are meant. */
export const holiday: TimeRule = {
  name: 'holiday',
  pattern: new RegExp(
    String.raw`(${thisYear}|${lastYear})?[“"]?(三八|五一|六一|七一|八一|十一|元旦|春节|元宵|清明|端午|七夕|中秋|国庆|重阳)[”"]?(?:国际)?(?:儿童|劳动|妇女|建党|建军|国庆)?节?(?:小?长?假(?!期))?(期间|假期(?:期间|[\d一二三五七八]天)?|当[天日]|前夕|前后|(?:来临|到来)?之际)?`,
    'g',
  ),
  read([, year, name, tail]) {
    if (!year && !tail) return undefined
    const at = holidays[name!]
    return at && /^期间|^当/.test(tail ?? '') ? { kind: 'span', relative: { from: { count: 'year', at }, to: { count: 'year', at } } } : { kind: 'vague' }
  },
}

/** 今年暑期, 这个暑假, 2023年寒假期间: part of a year whose days the words don't tell. */
export const season: TimeRule = {
  name: 'season',
  pattern: new RegExp(
    String.raw`(?:(?:${thisYear}|${lastYear}|前年|${nextYear}|每年|本|这个|上个|(?<!\d)(?:19|20)\d{2}年)\s?(?:暑期|暑假|寒假|春天|夏天|秋天|冬天|夏季|冬季|春季|秋季|入夏|入冬|入汛|汛期)|(?:寒暑假|暑期|暑假|寒假)(?=，|期间|以来|里，))(?:以来|期间|里)?`,
    'g',
  ),
  read: ([all]) => (/^(?:每年|寒暑假)/.test(all) ? undefined : { kind: all.endsWith('以来') ? 'since' : 'vague' }),
}

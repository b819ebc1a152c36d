import type { AnnotatedParagraph } from '../../nlcst/mark.ts'
import { fold } from '../../normalise/fold.ts'
import { noteSigns } from '../../normalise/row-label.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'

/** What a title or head ends in that says what is counted. */
export const measure = /(?:人数|数目|数量|总额|金额|名额|宗数|次数|数字|人次|百分比|比率|比例|开支|拨款|面积|时数|座数|场数|(?<![频效])率)$/

/** 涉及金额, 人数: a head that says no more than what is counted. */
export const bareMeasure = new RegExp(`^(?:涉及|所涉|有关|相关|总)?${measure.source}`)

/** How a caption ends: …的人數如下：. */
export const captionTail =
  /(?:的?(?:数字|数据|统计|分布|资料))?(?:（\s?\d{1,2}\s?）|（(?:截?至)[^（）]{4,16}）)?(?:分别|按\S{1,10}(?:划分|分类))?(?:表列如下|如下|载于下表|见下表|列于下表|载列?于?附件\S?|列表如下|(?:大?约|合共)?[为达](?:大?约)?[\d ,.]+[\u4e00-\u9fff]{0,3}，(?:详情|详细|分项|有关)[^。，]{0,12}(?:下表|如下))?[︰：。]$/

const noteMarks = new RegExp(String.raw`\s?${noteSigns}+|[(（]\s?\d{1,2}\s?[)）]$|[，,]按[^，。]{2,14}(?:划分|分类)$|(?<=.{4})[(（][^()（）]*[)）]$`, 'g')

/** 表3 社会服务机构床位, (b) 到中心就诊人次, 2010年至2012年退休人数，按职级划分: the last of the cells that is the table's title. */
export function titleIn(cells: readonly string[]): string {
  const bare = cells.map((cell) => cell.replace(noteMarks, '').replace(/\s+/g, ''))
  const last = bare.findLastIndex((cell) => measure.test(fold(cell)) || /^表\d/.test(fold(cell)))
  if (last < 0) return ''
  // 主要地區家庭債務 | 佔本地生產總值的比例: a title of two lines
  // 預計建成 | 公屋單位數目: so is one that opens with what is done
  const wraps =
    last > 0 &&
    (/^[占的及和与]/.test(fold(bare[last]!)) ||
      /[的及和与]$/.test(fold(bare[last - 1]!)) ||
      /^(?:预[计期])?(?:建成|落成|完成|接获|收到|批出|处理|提供)$/.test(fold(bare[last - 1]!)))
  const title = wraps ? bare[last - 1]! + bare[last]! : bare[last]!
  return title
    .replace(/^(?:(?:19|20)\d{2}(?:[-–—]\d{2,4})?[年度学]*)?按[^，,的]{2,14}(?:划分|分类)的(?=.{3})|^.*[，,](?=.{4})/, '')
    .replace(/^(?:[附]?表\s?[\d.\-－一二三四五六七八九十]*[：:]?|[(（][^()（）]{1,4}[)）]|[一二三四五六七八九十\d]{1,2}[、.．])\s*/, '')
    .replace(/^(?:19|20)\d{2}[-–—]\d{2,4}(?:学年|學年|年度)(?=.{4})/, '')
    .replace(/^(?:19|20)\d{2}年?[至到-](?:19|20)\d{2}年(?:间|期间)?的?(?=.{4})/, '')
    .replace(/^各[^的]{1,8}的|^各区(?=.{4})|^[^的]{0,6}(?:统计|数据)的(?=.{4})/, '')
}

/** （ii）長發體育館 over a table: the item of a list whose figures it has; none where the item says what is counted. */
export function itemIn(titles: readonly string[]): string {
  const [, item = ''] = /^[(（]\s?(?:[ivx]{1,4}|[a-z])\s?[)）]\s*([\u4e00-\u9fff]{2,14})$/.exec(titles.at(-1)?.replace(/\s+/g, '') ?? '') ?? []
  return measure.test(fold(item)) || /(?:类别|性质|范围|资料|分布|情况|数字)$/.test(fold(item)) ? '' : item
}

/** 婦女人次及轉介專科人數 where a row is 轉介專科人數: what all other rows count. */
export function measuredElse(measured: string, labels: readonly string[]): string {
  const [, other = '', last = ''] = /^(.{4,})[及和与與](.{3,})$/.exec(measured) ?? []
  return measure.test(fold(other)) && measure.test(fold(last)) && labels.includes(last) ? other : measured
}

/** 意見類別 → 意見: what the labels under such a head are kinds of. */
export const kindOf = (label: string): string => /^([\u4e00-\u9fff]{2,6})(?:类别|种类)$/.exec(label.replace(/\s+/g, ''))?.[1] ?? ''

/** 單位類別 over labels and under no title: 單位數目; of what is paid for, the kind says no more. */
export function countedBy(label: string): string {
  const noun = kindOf(label)
  return noun !== '' && !/[费支款金收]|服务|项目|资助/.test(noun) ? `${noun}数目` : ''
}

/** What is counted case by case. */
const counts = /(?:投诉|个案|检控|举报|意外|入住|离职|申请|求助|查询|受惠|诊症|住院|自杀|伤亡|执法|巡查)$/

const become = /(?:离职|退休|辞职|辞任|流失|入职|获聘|轮候|离世|死亡|失踪|获批|获准|受伤|失业|待业|在职|在学|退学|辍学|入住)的$/

/** 在测验中心|确诊为自闭症谱系的2至6岁儿童的|新增个案数目: the length of what tells whose count it is, with its verb. */
function whoseCount(before: string): number {
  const [whole = '', told = '', who = ''] = /(?:([^，。、：的]{2,})的)?([^，。、：的]{2,14})的$/.exec(before) ?? []
  if (who === '' || saysNoOwner.test(who)) return 0
  const at = [...told].findIndex((_, i) => told.length - i <= 10 && (openingVerbLength(told.slice(i)) > 0 || diagnosed.test(told.slice(i))))
  return at < 0 ? who.length + 1 : whole.length - at
}

const diagnosed = /^(?:确诊|诊断|证实|怀疑|患有?)/
const saysNoOwner = /^(?:各|近[年来]|过去|历年|每年|上述|以下|有关|相关|该|其|这些)/

/** …接受服務的癡呆症患者的人數如下： → 癡呆症患者人數; …接受服務的長者人數如下： → 長者人數; under heads that are years (`ofYears`) with what the caption says of them. */
export function measuredBy({ folded, reflowed }: AnnotatedParagraph, ofYears: boolean): string {
  const tail = captionTail.exec(folded)?.[0] ?? ''
  // 收到的投诉数字如下: 数字 without 的 is what is counted
  const own = /^(?:数字|数据)/.test(tail) && counts.test(folded.slice(0, folded.length - tail.length)) ? 2 : 0
  const end = folded.length - tail.length + own
  const last = /(?:^|[，。、：的])([^，。、：的]+)$/.exec(folded.slice(0, end))?.[1] ?? ''
  if (!measure.test(last) && own === 0) return ''
  const bare = measure.exec(last)!.index === 0
  if (ofYears && !bare && own === 0 && last.length > 4 && last.length <= 6) {
    const from = end - last.length - whoseCount(folded.slice(0, end - last.length))
    return reflowed.text.slice(from, end)
  }
  const whose = bare ? (/((?:[^，。、：的中]|中(?=心)){2,})的$/.exec(folded.slice(0, end - last.length))?.[1] ?? '') : ''
  // 各院舍的數目: of each that the rows name
  // 到專科門診診所及測驗中心就診的人次: of a long one its verb
  const owner = whose.startsWith('各') ? '' : whose.length > 16 ? (/[就求应]诊$/.exec(whose)?.[0] ?? whose.slice(-16)) : whose
  // 醫管局每年離職的|專職醫療人員人數: what has become of those counted
  const state = bare || own > 0 ? '' : (become.exec(folded.slice(0, end - last.length))?.[0] ?? '')
  if (state !== '') return reflowed.text.slice(end - last.length - state.length, end)
  const from = end - last.length - (owner ? owner.length + 1 : 0)
  if (ofYears && !owner && own === 0 && last.length <= 4) {
    // 在過去3年|受助人選擇返港定居|並繼續領取綜援的個案數目: whose case it is, as far as its first verb goes
    const clause = /[^，。：的\d年月日]{4,}(?=的$)/.exec(folded.slice(0, from))
    const told = clause?.[0].split(/[并且]/)[0] ?? ''
    if (clause && told.length >= 4 && told.length <= 14)
      return `${reflowed.text.slice(clause.index, clause.index + told.length)}的${reflowed.text.slice(from, end)}`
  }
  return reflowed.text.slice(from, from + owner.length) + reflowed.text.slice(end - last.length, end)
}

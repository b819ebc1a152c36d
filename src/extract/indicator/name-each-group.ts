import { gradeWords, groupWords, kindWords, siblingWords } from '../../lexicon/indicator-words.ts'
import type { QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { marksWithin } from '../../nlcst/marks-within.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { beneficiaryBefore } from '../phrase/beneficiary-before.ts'
import { rowOf } from '../phrase/number-row.ts'
import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { cutAtPredicate, perWords } from '../phrase/trim-phrase.ts'
import { giftBefore } from './name-given.ts'
import { clean, endsInMeasure, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const kind = `(?:${groupWords}|${gradeWords}|${siblingWords}|${kindWords})(?:失[能智])?`
const grouped = new RegExp(kind)
/** 自理、半自理、不能自理; 新建和改扩建: kinds told in a row. */
const rows = new RegExp(`${kind}(?:（[^（）]*）)?(?:(?:、|以及|和|及|与)${kind}(?:（[^（）]*）)?)+`, 'g')
const parting = /、|以及|和|及(?!以)|与/
const gift =
  '(?:(?!每|分别|给予|发放)[^，。；、的\\d]){0,8}(?:补助|补贴|奖励|奖补|资助|津贴|补偿|救助|奖|奖金|补助金|救助金|慰问金|[低学助]金|生活费|费用?|经费|资金)'
const paidAhead = new RegExp(`${gift}(?:标准)?$`)
const giving = '(?:给予|予以|发放|享受|领取|拨付|核发|支付|安排|按[月年季]|一次性|相应|分别|足额|定额)'
const giftBehind = new RegExp(`^(?:不等)?的?(?:标准|额度|档次)?(?:给予|予以|发放|享受|领取|拨付|核发|支付|安排|按[月年季]|相应|分别|足额|定额)*(${gift})$`)
const giftAhead = new RegExp(`(?:${giving}+了?|^)(${gift})(?:标准)?(?:${perWords}|按照?|分别|每|为|是|至|到|达|不低于|不超过|最高|:)*$`)
/** What may stand between the kinds and the first number where nothing says 分别. */
const straight = new RegExp(`^(?:老年?人|对象|人员|残疾人|儿童|床位|的)?(?:${perWords}|补助|补贴|奖励|给予|发放)+(?:不低于|不超过)?$`)

/** 对自理、半自理、不能自理老人，每人每月分别给予|100元|、200元、300元补贴: what is paid is named for each kind in turn. */
export function nameEachGroup(context: NamingContext): Naming | undefined {
  const { statement } = context
  const { paragraph, sentence, mark } = statement
  if (!mark.unit.startsWith('元')) return undefined
  const numbers = rowOf(marksWithin(marksByType(paragraph).quantities, sentence.start, sentence.end), mark, (a, b) => joins(paragraph.folded, a, b))
  if (numbers.length < 2) return undefined
  const first = numbers[0]!.outer.start
  const from = Math.max(sentence.start, paragraph.folded.lastIndexOf('；', first) + 1)
  const said = paragraph.folded.slice(from, first)
  const row = matchesOf(said, rows).findLast((m) => m[0].split(parting).length === numbers.length)
  if (!row) return undefined
  // 护理补贴|一级、二级分别不低于100元和80元: what is paid tells its own kinds
  if (paidAhead.test(said.slice(0, row.index))) return undefined
  // 中度、重度|失能老人: what only the last is followed by is of all
  const items = row[0].split(parting)
  const shared = /^[轻中重]度(失[能智])$/.exec(items.at(-1)!)?.[1] ?? ''
  const tail = shared !== '' && !items[0]!.endsWith(shared) ? shared : ''
  const behindRow = tail + said.slice(row.index + row[0].length).replace(inGrades, '')
  if (/\d[\d.]*[万亿]?[元%]/.test(behindRow) || !(behindRow.includes('分别') || straight.test(behindRow))) return undefined
  const noun = nounOf(behindRow)
  // 集中养育、社会散居|基本生活费标准: what is paid follows the kinds
  const measure = endsInMeasure(noun) || /费$/.test(noun) ? noun : ''
  // 孤儿|集中养育、社会散居基本生活费标准: a list of nothing but kinds parts at its own marks; a raise is no level
  if (measure !== '' && !/、[^，；。：]*$/.test(said.slice(0, row.index))) return undefined
  if (raises.test(behindRow)) return undefined
  const paid = measure || paidIn(context, numbers.at(-1)!, behindRow)
  const whose = measure === '' ? noun : ''
  if (paid === '') return undefined
  const item = items[numbers.findIndex((m) => m.start === mark.start)]!
  const kindOf = (grouped.exec(item)?.[0] ?? item).slice(0, tail !== '' && item === items.at(-1) ? -tail.length : undefined)
  const lead = leadOf.exec(said.slice(0, row.index))?.[1] ?? ''
  const own = clean(width(lead + kindOf + whose + paid) <= longest + 2 ? lead + kindOf : kindOf)
  const group = joinParts([own, shortenTo(whose, Math.max(4, longest - width(own + paid)))])
  const whom = whose === '' && width(group + paid) <= 10 ? (beneficiaryBefore(context) ?? '').replace(/^.*、.*$/, '') : ''
  const core = joinParts([shortenTo(whom, longest - width(group + paid)), group, paid])
  return { ...named(statement, core, 'distributed-over-list', { head: paid }), head: group }
}

/** 分别提高|510元|: by how much. */
const raises = new RegExp(`(?:提高|增加|上调|提升|降低|下调|减少)了?(?:${perWords})*$`)
/** 考入高等院校|本科、专科的: what brought somebody into one of the kinds. */
const leadOf = /(?:^|[，；：、。])(?:对于?|为|给)?((?:考[入取上]|取得|获[评得]|被?[认评][定为]为?|收[住养]|接收|持有|就读于?)[^，；：、。\d]{0,5})$/
/** 分为轻度、重度|两档. */
const inGrades = /^(?:[两二三四五六]|\d)个?(?:等级|档次?|类别?|级)/

/** What is paid: told behind the last number, between the kinds and the first, or before. */
function paidIn(context: NamingContext, { outer }: QuantityMark, behindRow: string): string {
  const { folded } = context.statement.paragraph
  const behind = /^[^，。；：（]*/.exec(folded.slice(outer.end))![0]
  const told = giftBehind.exec(behind)?.[1] ?? giftAhead.exec(behindRow.replace(/^.*[，、]/, ''))?.[1]
  return clean(told ?? giftBefore(context))
}

const given = new RegExp(`(?:分别|${perWords}|按照?|发放|给予|补助|补贴).*$`)
/** 毕业生入职满三年的 → 毕业生: the noun that all kinds share, without what is said of it. */
function nounOf(behindRow: string): string {
  const noun = /^的?[^，、\d]{0,14}/.exec(behindRow)![0].replace(given, '')
  return clean(cutAtPredicate(noun).replace(/(?<=.{2})(?:[并且满]|入[职住]|从事|在岗|连续|就业|上岗|首次).*$|的+$/, ''))
}

/** 每月100元、|每月200元: joined with nothing but for whom or how long. */
const joins = (folded: string, a: QuantityMark, b: QuantityMark) => joint.test(folded.slice(a.outer.end, b.outer.start))
const joint = new RegExp(`^(?:、|和|及|与|以及)(?:${perWords})*$`)

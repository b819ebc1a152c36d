import { longest, shortenTo } from '../phrase/shorten-name.ts'
import { cutAtPredicate, openingVerbLength } from '../phrase/trim-phrase.ts'
import { joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

const lengths = /^(?:公里|千米|里|米|厘米|分米|毫米)$/
const behindNumber = /^(?:以上|左右)?([长宽高深厚])(?![期度者效年江沙春安大城])/
const beforeNumber =
  /(?:^|[，、；。：的]|[^增延生成最提身校队局厅处科院县市镇村拓加修调全总周里])([长宽高深厚])(?:度)?(?:约|达|近|为|超过?|有|仅|只有?|不足|各)*$/
/** 1.8公里长、4.5米宽的|产业路|: what so many sizes are of. */
const sizedThing = /^(?:以上|左右)?[长宽高深厚](?:[、，]?[\d.]+(?:公里|千米|里|米|厘米)(?:以上|左右)?[长宽高深厚])*的([^，。；、的\d]{2,16})/

/** 1.8公里长、4.5米宽的产业路, 宽20米的道路, 坑洞深4米: how long, wide, high or deep something is. */
export function nameDimension(context: NamingContext): Naming | undefined {
  const { statement, behind, raw } = context
  const { mark, clause, paragraph } = statement
  if (!lengths.test(mark.unit)) return undefined
  const after = behindNumber.exec(behind)?.[1]
  const way = after ?? beforeNumber.exec(raw.replace(/\s+$/, ''))?.[1]
  if (!way) return undefined
  const rest = paragraph.folded.slice(mark.outer.end, clause.end)
  const told = after ? sizedThing.exec(rest)?.[1] : /^(?:以上|左右)?的([^，。；、的\d]{2,16})/.exec(rest)?.[1]
  const lead = context.lead.replace(/[长宽高深厚]度?$/, '')
  const verb = openingVerbLength(lead)
  // 道路被淹，水深达|6米|: the water is deep, not the road
  const ofWater = way === '深' && /水深[^，。；]{0,6}$/.test(raw)
  const thing = told === undefined ? lead.slice(verb).replace(/^[一两][条座个处段面道口]/, '') : cutAtPredicate(told)
  const head = thing.length >= 2 ? thing : cutAtPredicate(subjectBefore(context))
  return named(statement, joinParts([shortenTo(head, longest - 2), ofWater ? '水深' : `${way}度`]), 'measure-of-noun', { head })
}

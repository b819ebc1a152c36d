import { clean, type NamingContext } from '../indicator/naming.ts'
import { cutAtVerb, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 检察机关批捕侵害未成年人犯罪 → 侵害未成年人犯罪: what was done, without who did it. */
function withoutActor(head: string): string {
  const acted = /^[\u4e00-\u9fff]{2,6}?(?:机关|部门|法院|检察院)/.exec(head)?.[0].length ?? 0
  const verb = acted > 0 ? openingVerbLength(head.slice(acted)) : 0
  return verb > 0 && acted + verb < head.length ? head.slice(acted + verb) : head
}

const placeNoun = /^(?:乡镇|镇|乡|街道|社区|村|行政村|县|区|县区|县市区|市|地区|省份|城市)$/
const facility = /([^，。；：、\d]{1,8}?(?:院|中心|站|所|馆|室|园|公墓|食堂|机构|学校|医院))(?:的?(?:新建|建设|改造|提升|改扩建)|项目|工程)/g

/** 敬老院建设涉及6个乡镇，其中新建|3所: what is built is the facility that was spoken of, not the places. */
export function builtBefore({ statement: { mark, paragraph, sentence, clause }, previous }: NamingContext): string | undefined {
  if (!/^[所家座处]$/.test(mark.unit) || !placeNoun.test(previous?.head ?? '')) return undefined
  const built = [...paragraph.folded.slice(sentence.start, clause.start).matchAll(facility)].at(-1)?.[1]
  return built?.replace(/^.*(?:推动|推进|实施|加快|开展|全[省市县区])/, '').replace(/^(?:今年|去年|全年)/, '')
}

/** 每户补助3000元，年内完成|1200户: what is done is what was counted or done before, not the money between. */
export function countedBefore({ statement: { mark, paragraph, sentence }, previous, earlier }: NamingContext): string | undefined {
  if (!previous || /元|%/.test(mark.unit) || !/元|%/.test(previous.unit ?? '')) return previous && withoutActor(previous.head)
  const counted = earlier.findLast((n) => !/元|%/.test(n.unit ?? ''))?.head
  // 家庭养老床位每张补贴3000元，全年建成|650张|
  const bed = mark.unit === '张' ? /[^的、]*床位/.exec(earlier[0]?.base ?? '')?.[0] : undefined
  if (!counted && bed) return bed
  if (counted) return counted
  const opened = /^[^，；：]+(?=，)/.exec(paragraph.folded.slice(sentence.start, mark.start))?.[0] ?? ''
  const object = clean(paragraph.reflowed.text.slice(sentence.start + openingVerbLength(opened), sentence.start + opened.length))
  return openingVerbLength(opened) > 0 && width(object) <= 14 ? object : previous.head
}

/** 投入公益金支持项目，累计投入|3亿元: the object that the verb had in the clause before. */
export function objectOfSameVerb({ statement: { paragraph, sentence, clause } }: NamingContext, lead: string): string {
  const verb = lead.replace(/了$/, '')
  const before = paragraph.folded.slice(sentence.start, clause.start - 1)
  const at = before.lastIndexOf(verb)
  if (at < 0 || /[，；。]/.test(before.slice(at))) return ''
  const from = sentence.start + at + verb.length
  const object = cutAtVerb(clean(paragraph.reflowed.text.slice(from, clause.start - 1)))
  return width(object) >= 2 && width(object) <= 14 && !/\d/.test(object) ? object : ''
}

/** 修建便民桥191座。全市累计修建|2090座; 在甲县招收学员49人，在乙县招收|32人: the object that the verb had before, counted in the same unit. */
export function objectAgain({ statement: { mark }, earlier, sentenceBefore }: NamingContext, lead: string): string | undefined {
  const here = earlier.findLast(
    (n) => n.unit === mark.unit && n.rule === 'noun-before-number' && n.base.lastIndexOf(lead, n.base.length - lead.length - 2) >= 0,
  )
  if (here) return here.base.slice(here.base.lastIndexOf(lead) + lead.length)
  const alike = sentenceBefore.filter((n) => n.unit === mark.unit)
  // 目标是开工安置房12万套。已开工|10.48万套|、建成7.43万套: also where the verb is no opening one
  const begun = alike.findLast((n) => n.base.startsWith(lead) && n.base.length > lead.length + 1)?.base.slice(lead.length)
  return earlier.length > 0 ? undefined : (alike.findLast((n) => n.verb === lead && n.head !== lead)?.head ?? begun)
}

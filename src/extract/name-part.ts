import { kindWords, siblingWords } from '../lexicon/indicator-words.ts'
import { fold } from '../normalise/fold.ts'
import { arePeople, endsInMeasure, groupBefore, joinParts, type Naming, type NamingContext, named } from './naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** Words of people and households that a measure is said of: 残疾人|就业. */
const peopleBefore = /^(.*(?:人|人员|儿童|者|户|家庭|群众|学生|毕业生|职工|民工|居民|村民|妇女|青年|少年))/

/** 公办, 城市: a kind that takes its noun from what it is part of. */
const kind = new RegExp(`^(?:${siblingWords}|${kindWords})$`)
/** 高级: a grade stands before what it grades. */
const grade = /^(?:高级|中级|初级|助理)$/
const kindLead = new RegExp(`^(?:各类)?(?:${siblingWords}|${kindWords})`)

/** A town or the rest of them, as what a part is of. */
const place = /^(?:[^，、的]{1,8}(?:街道|镇|乡|村|社区|区|县|(?<![超集门夜早菜股楼])市|省|州|盟|旗)|其[余他](?:街道|乡镇|镇|县|市|地区|各地)?)$/

/** 养老机构38家（公办|12家）, 投入2.3亿元（中央|0.8亿元）: a bare word in brackets is a part of what stands before them. */
function asideOf({ statement, earlier, lead, nounFollows }: NamingContext): Naming | undefined {
  const whole = earlier.findLast((n) => n.at <= statement.clause.start)
  if (!whole || nounFollows || lead === '' || width(lead) > 6 || whole.unit !== statement.mark.unit || endsInMeasure(lead)) return undefined
  if (lead.includes(whole.head.slice(-2)) || openingVerbLength(lead) > 0) return undefined
  return named(statement, joinParts([lead, shortenTo(/元/.test(statement.mark.unit) ? whole.base : whole.head, longest - width(lead))]), 'part-in-brackets', {
    head: whole.head,
  })
}

/** 其中|11位|为受助学生, 其中女性|120人, 残疾人就业…其中集中就业|0.8万人: a part that does not stand alone takes what it is part of. */
export function namePart(context: NamingContext): Naming | undefined {
  const { statement, earlier, lead, tail, nounFollows } = context
  const { paragraph, clause, mark } = statement
  const among = /^(?:其中|当中)/.test(paragraph.folded.slice(clause.start, clause.start + 2))
  const being = nounFollows && lead === '' ? /^(?:均?[为是]|属于?)(.{2,})$/.exec(fold(tail))?.[1] : undefined
  const group = being === undefined || among ? '' : groupBefore(statement)
  if (being !== undefined && group !== '')
    return named(statement, joinParts([shortenTo(group, 10), '中', shortenTo(tail.slice(-being.length), longest - 11)]), 'part-of-whole', { head: group })
  if (!among && paragraph.folded[clause.start - 1] === '（') return asideOf(context)
  if (!among || /元/.test(mark.unit)) return undefined
  const whole = earlier.findLast((n) => n.at <= clause.start)
  if (!whole) return undefined
  const { head } = whole
  if (nounFollows) {
    return being === undefined
      ? undefined
      : named(statement, joinParts([shortenTo(head, 8), '中', shortenTo(tail.slice(-being.length), longest - 10)]), 'part-of-whole', { head })
  }
  if (lead === '' || lead.includes(head) || /^[%‰]$/.test(mark.unit)) return undefined
  if (/^(?:男|女|男性|女性|男生|女生|男童|女童|党员|团员|新增|在职|全职|专职|兼职|持证|在册|全日制|本科以上|.{1,6}[岁龄](?:及?以[上下])?)$/.test(lead))
    return named(
      statement,
      joinParts([shortenTo(head, longest - width(lead) - 1), lead.length > 2 || /^[男女党团]/.test(lead) ? '中' : '', lead]),
      'part-of-whole',
      { head },
    )
  if (grade.test(lead) && whole.unit === mark.unit)
    return named(statement, joinParts([lead, shortenTo(head.replace(kindLead, ''), longest - width(lead))]), 'part-of-whole', { head })
  if (/^[人名位]$/.test(mark.unit) && arePeople(head) && !arePeople(lead) && openingVerbLength(lead) === 0)
    return named(statement, joinParts([shortenTo(head, longest - width(lead)), lead]), 'part-of-whole', { head: lead })
  if (kind.test(lead) && whole.unit === mark.unit)
    return named(statement, joinParts([lead, shortenTo(head.replace(kindLead, ''), longest - width(lead))]), 'part-of-whole', { head })
  if (place.test(lead) && whole.unit === mark.unit)
    return named(statement, joinParts([shortenTo(lead, 8), shortenTo(head, longest - 8)]), 'part-of-whole', { head })
  const shared = lead.slice(-2)
  const at = whole.base.lastIndexOf(shared)
  const whose = at > 0 ? peopleBefore.exec(whole.base.slice(0, at))?.[1] : undefined
  if (!whose || lead.includes(whose.slice(-2))) return undefined
  return named(statement, joinParts([shortenTo(whose, longest - width(lead)), lead]), 'part-of-whole', { head: lead })
}

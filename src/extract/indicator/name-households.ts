import { marksByType } from '../../nlcst/marks-by-type.ts'
import { longest, shorten, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, predicateDoneFor, trimAfter } from '../phrase/trim-phrase.ts'
import { arePeople, clean, type Naming, type NamingContext, named } from './naming.ts'

/** 西华池镇|293户326名困难群众. */
const town = /^[^，、的]{1,6}(?:镇|乡|村|街道|社区)$/
const persons = /^[人名]$/

/** 14035户|25559人享受低保, 新增276户|462人: households and their people, printed one after the other, are told of alike. */
export function nameHouseholds(context: NamingContext): Naming | undefined {
  const { statement, lead, previous } = context
  const { mark, next, paragraph, clause, previous: before } = statement
  const opens = lead === '' || openingVerbLength(lead) === lead.length || town.test(lead)
  if (mark.unit === '户' && next && persons.test(next.unit) && next.outer.start === mark.outer.end) {
    if (!opens && !/(?:造成|导致|致使|使)$/.test(lead)) return undefined
    const following = marksByType(paragraph).quantities.find((m) => m.start > next.end)
    const end = Math.min(clause.end, following?.outer.start ?? clause.end)
    const said = clean(paragraph.reflowed.text.slice(next.outer.end, end))
    if (openingVerbLength(said) > 0 || /^(?:受|享受|得|被|因|遭)/.test(said)) return named(statement, shorten(said), 'predicate-of-number', { head: said })
  }
  // 为862户、|1047名低保对象|发放补助: households of those whom the next number counts
  if (mark.unit === '户' && next && persons.test(next.unit) && /^(?:、|和|共|，共)?$/.test(paragraph.folded.slice(mark.outer.end, next.outer.start))) {
    if (!opens) return undefined
    const { start, end } = trimAfter(paragraph, { start: next.outer.end, end: clause.end })
    const said = clean(paragraph.reflowed.text.slice(start, end))
    const at = predicateDoneFor(said)
    const whose = at > 0 ? said.slice(0, at) : said
    return at !== 0 && arePeople(whose) && width(whose) <= longest
      ? named(statement, lead + whose, 'households-of-people', { head: whose, verb: lead })
      : undefined
  }
  // 低保对象累计增加1367户|1584人: a change in households is one in people
  const joined = previous && before?.unit === '户' && persons.test(mark.unit) && before.outer.end === mark.outer.start && context.tail === ''
  const core = joined && (previous.rule.startsWith('change-of') ? previous.name : previous.rule === 'done-of-earlier-noun' ? previous.base : '')
  return core && width(core) <= longest ? { ...named(statement, core, 'said-of-earlier-noun', { head: previous.head }), base: previous.base } : undefined
}

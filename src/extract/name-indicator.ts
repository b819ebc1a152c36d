import { bareAttribute, measureHeads } from '../lexicon/indicator-words.ts'
import type { Statement } from './locate-statement.ts'
import { clauseStart } from './locate-statement.ts'
import { collapseList, longest, shorten, shortenPredicate, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength, predicateAt, trimAfter, trimBefore } from './trim-phrase.ts'

/** What a number counts or measures, in the text's own words. */
export interface Naming {
  /** The full name, fit to be read alone. */
  name: string
  /** The noun at its heart, which a following bare attribute (占比, 资金规模) is said of. */
  head: string
  /** The verb or beneficiary that a following item of the same list shares. */
  verb: string
  /** What is said of the noun behind the numeral. */
  predicate: string
  rule: string
  /** Where its number ends in the running text. */
  at: number
}

/** Verbs that say nothing without what does it. */
const needsSubject = /^(?:新增)?(?:吸纳|涵盖|覆盖|包括|包含|涉及|惠及|辐射)/

/** Names what `statement` measures; `earlier` are the namings of the quantities before it in the sentence, latest last. */
export function nameIndicator(statement: Statement, earlier: Naming[]): Naming {
  const { paragraph, mark } = statement
  const before = trimBefore(paragraph, statement.before)
  const after = trimAfter(paragraph, statement.after)
  const printed = paragraph.reflowed.text
  const lead = clean(printed.slice(before.start, before.end))
  const tail = clean(printed.slice(after.start, after.end))
  const previous = earlier.at(-1)
  if (mark.universal) return nameUniversal(statement, lead, tail, previous)
  if (previous && /^的?(?:[^，。；]{0,4})?(?:目标|任务)/.test(text(statement).slice(mark.outer.end, mark.outer.end + 8)))
    return { ...previous, rule: 'aim-of-earlier-measure', at: mark.end }
  if (
    lead !== '' &&
    /(?:达|达到|达成|为|超|超过|突破|增至|降至|提高到|提升到|增加到|增长到|下降到)了?$/.test(
      text(statement).slice(statement.before.start, statement.before.end),
    )
  )
    return nameFromLead(statement, lead, previous)
  const leadsOn = statement.next !== undefined && lead !== '' && /(?:达到?|为|超过?|突破|共|约)$/.test(tail)
  const nounFollows =
    !leadsOn && tail !== '' && !/^[、，；。）]/.test(paragraph.folded.slice(mark.outer.end, mark.outer.end + 1)) && !/^(?:和|与|及|以及|并|或)/.test(tail)
  return nounFollows ? nameFromTail(statement, lead, tail, previous) : nameFromLead(statement, lead, previous)
}

/** 培育志愿者|4.7万名, 护理型床位占比达|71%: what is measured stands before the number. */
function nameFromLead(statement: Statement, lead: string, previous: Naming | undefined): Naming {
  const verbLength = openingVerbLength(lead)
  const verb = lead.slice(0, verbLength)
  const head = collapseList(lead.slice(verbLength)) || lead
  if (lead === '') return nameFromContext(statement, previous)
  if (bareAttribute.test(lead)) {
    const subject = subjectBefore(statement, previous)
    return naming(statement, shorten(joinParts([subject, lead])), subject || lead, '', '', 'attribute-of-earlier-noun')
  }
  const limited = /^(.{4,}?)(?:不得超过|不超过|不得低于|不低于|不少于|控制在)(.+)$/.exec(lead)
  if (limited) return naming(statement, shortenTo(limited[1]!, longest - 2), limited[1]!, '', '', 'limited-share')
  if (needsSubject.test(verb)) {
    const name = joinParts([shortenTo(subjectBefore(statement, previous), 8), verb, head])
    if (width(name) <= longest) return naming(statement, name, head, verb, '', 'subject-of-clause-before')
  }
  const beneficiary = previous && verb ? /^为(.{2,8}?)(?:提供|发放|开展|配备|购买)$/.exec(previous.verb)?.[1] : undefined
  if (beneficiary && width(beneficiary + lead) <= longest) return naming(statement, beneficiary + lead, head, verb, '', 'shared-beneficiary')
  const inherited =
    verb === '' && statement.previous && /^[、和及与]/.test(text(statement).slice(statement.before.start).trimStart()) ? (previous?.verb ?? '') : ''
  const name = shorten(joinParts([verb, head]))
  return naming(statement, name, head, verb || inherited, '', 'noun-before-number')
}

/** 引进|6名|社会工作专业人才: what is counted stands behind the number, and what is said of it may follow. */
function nameFromTail(statement: Statement, lead: string, tail: string, previous: Naming | undefined): Naming {
  const split = predicateAt(tail)
  const inList = statement.previous !== undefined && /(?:和|与|及|、|^)\s*$/.test(text(statement).slice(statement.before.start, statement.before.end))
  const noun = split > 0 && !statement.next ? tail.slice(0, split) : split === 0 ? '' : statement.next ? cutAtPredicate(tail) : tail
  const predicate = split >= 0 && !statement.next ? tail.slice(split) : ''
  const beneficiary = /^(?:在|为|给|向|对|使|让|帮助|支持|惠及)/.test(lead) || /(?:为|给|向|对|使|让|帮助|支持)$/.test(lead)
  if (noun === '' && previous && statement.mark.unit === '%')
    return naming(
      statement,
      joinParts([shortenTo(shortenPredicate(predicate), 12), '的', shortenTo(previous.head, 8)]),
      previous.head,
      '',
      predicate,
      'share-of-earlier-noun',
    )
  if (noun === '') return naming(statement, shorten(predicate.replace(/^(?:均|已|都|将|被)/, '')), lead || predicate, '', predicate, 'predicate-of-number')
  const verb = inList ? (previous?.verb ?? '') : leadVerb(lead).replace(/了$/, '')
  const collapsed = collapseList(noun)
  const head = width(collapsed) <= 10 ? collapsed : noun
  if (beneficiary && predicate && !/^(?:就业|创业|增收|脱贫)/.test(predicate)) {
    const said = shortenPredicate(predicate)
    const name = joinParts([said, '的', head])
    return naming(statement, width(name) <= longest + 2 ? name : shorten(head), head, verb, predicate, 'beneficiaries')
  }
  const given = /(?:对|向|为|给)(?:每[张个家户名位])?(.+?)的?(?:给予|发放|提供|补贴|补助|奖励)$/.exec(lead)?.[1]
  if (given && statement.mark.unit.endsWith('元')) return naming(statement, shortenTo(given + noun, longest), noun, verb, '', 'given-to-each')
  if (needsSubject.test(leadVerb(lead)) && !inList) {
    const name = joinParts([shortenTo(subjectBefore(statement, previous), 10), leadVerb(lead).replace(/了$/, ''), head])
    if (width(name) <= longest) return naming(statement, name, head, verb, predicate, 'subject-of-clause-before')
  }
  if (head.length <= 2 && predicate && width(shortenPredicate(predicate)) <= longest - 2)
    return naming(statement, joinParts([shortenPredicate(predicate), '的', head]), head, verb, predicate, 'what-short-noun-does')
  const full = joinParts([verb, noun, predicate])
  const candidates = [full, joinParts([verb, head, predicate]), joinParts([head, predicate]), joinParts([verb, head]), head]
  const [first] = head.split(/和|、|及/)
  const after = /的([^的]{4,})$/.exec(head)?.[1]
  if (after && width(after) < longest) candidates.push(after)
  if (first && first.length >= 3) candidates.push(joinParts([verb, first]), first)
  const name = candidates.find((c) => width(c) <= longest - 1) ?? shorten(head)
  return naming(statement, name, head, verb, predicate, 'noun-after-number')
}

/** 实现…|全覆盖, 排放标准|全部|达到…: a universal word is a share of 100 %. */
function nameUniversal(statement: Statement, lead: string, tail: string, previous: Naming | undefined): Naming {
  const word = text(statement).slice(statement.mark.start, statement.mark.end)
  const noun = (lead || subjectBefore(statement, previous))
    .replace(/^(?:实现|形成|做到)/, '')
    .replace(/(?:实现|做到|形成)(?=[^实]{4})/, '')
    .replace(/的?(?:实现|做到)$/, '')
  if (word.includes('覆盖'))
    return { name: `${shortenTo(noun, 17)}覆盖率`, head: noun, verb: '', predicate: '', rule: 'universal-coverage', at: statement.mark.end }
  const rate = /^(?:达到|达标|符合|满足)/.test(tail) ? '达标率' : `${/^(?:完成|建成|纳入|落实|覆盖|入住|开工|投用)/.exec(tail)?.[0] ?? '完成'}率`
  return { name: `${shortenTo(noun, 17)}${rate}`, head: noun, verb: '', predicate: tail, rule: 'universal-share', at: statement.mark.end }
}

/** 共|1546.04万元 after 备案慈善信托12单: nothing is named here, so it is said of what was named last. */
function nameFromContext(statement: Statement, previous: Naming | undefined): Naming {
  const subject = subjectBefore(statement, previous)
  return naming(statement, shorten(subject), previous?.head ?? subject, previous?.verb ?? '', '', 'said-of-earlier-noun')
}

/** The noun that a bare attribute is said of: the last one counted in the sentence, else the object of the clause before. */
function subjectBefore(statement: Statement, previous: Naming | undefined): string {
  const { paragraph, clause } = statement
  const end = clause.start - 1
  const start = end > 0 ? clauseStart(paragraph.folded, end, 0) : 0
  if (previous && (previous.at >= start || paragraph.folded[clause.start - 1] === '（')) return previous.head
  if (end <= 0) return ''
  const { start: from, end: to } = trimBefore(paragraph, { start, end })
  const phrase = clean(paragraph.reflowed.text.slice(from, to)).replace(/(?:工作)?(?:力度|步伐|水平|质量|作用)$/, '')
  const object =
    /(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供)(?!.*(?:纳入|建立|建成|设立|开发|打造|推行|实施|发放|提供))(.{2,})$/.exec(phrase)?.[1] ??
    phrase.slice(openingVerbLength(phrase))
  return shortenTo(object, 16)
}

function naming(statement: Statement, core: string, head: string, verb: string, predicate: string, rule: string): Naming {
  return { name: withSuffix(core || '未说明的事项', statement.mark.unit), head, verb, predicate, rule, at: statement.mark.end }
}

/** Adds the word that makes a count or amount of a noun, where the name does not already end in one. */
function withSuffix(core: string, unit: string): string {
  if (measureHeads.test(core)) return core
  const suffix =
    unit === '%' || unit === '‰'
      ? '比例'
      : unit.endsWith('元')
        ? '金额'
        : /^(?:人|名|位|口|)$/.test(unit)
          ? '人数'
          : /^(?:人次|户次|场次|例次|件次)$/.test(unit)
            ? unit
            : /^(?:户|场|件|例|单|期|次|节|份|条|批)$/.test(unit)
              ? `${unit}数`
              : /米$|亩|公顷/.test(unit)
                ? /^(?:米|公里|千米|里)$/.test(unit)
                  ? '长度'
                  : '面积'
                : '数'
  return width(core) + suffix.length <= longest + 1 ? core + suffix : core
}

/** The verb of what stands before the number, without its list of examples. */
function leadVerb(lead: string): string {
  if (lead.endsWith('等')) return lead.slice(0, openingVerbLength(lead))
  if (width(lead) <= 12) return lead
  const quoted = /“[^”]+”[^“”，]{0,6}$/.exec(lead)?.[0]
  if (quoted && width(quoted) <= 12) return quoted
  const last = /(?:的|对|为|向|给|在|把|将|和|、)([^的对为向给在把将和、]{2,10})$/.exec(lead)?.[1]
  return last && openingVerbLength(last) > 0 ? last : ''
}

function cutAtPredicate(tail: string): string {
  const at = predicateAt(tail)
  return at > 0 ? tail.slice(0, at) : tail
}

const text = (s: Statement) => s.paragraph.folded
const clean = (phrase: string) => phrase.replace(/[，。；：,;:\s]/g, '')
const joinParts = (parts: string[]) => parts.filter(Boolean).join('')

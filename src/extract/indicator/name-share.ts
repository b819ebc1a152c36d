import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { trimBefore } from '../phrase/trim-phrase.ts'
import { clean, groupBefore, isBareAttribute, joinParts, type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'

const share =
  /占(?:了|到了?|(?=比|总))?(?!比|地|用|据|有|道)(?<whole>[^，；。：]{0,24}?)的?(?<word>比例|比重|份额)?(?:稳定|持续|保持|维持|始终|一直|长期)*在?(?:为|是|达到?|约|近|超过?|不低于|不超过|接近|仅)*$/

const nextInRank = /(?:其次|再次|然后|最后)(?:分别)?[为是]([^，。；：\d]{2,14})，$/

const shareUnit = /^[%‰]$/

/** 占总人口的|19.8%: a share is named by the part, 占 and the whole. */
export function nameShare(context: NamingContext): Naming | undefined {
  const { statement, raw } = context
  const multiple = statement.mark.unit === '倍' && !context.nounFollows ? multipleOf(context) : undefined
  if (multiple) return multiple
  if (!shareUnit.test(statement.mark.unit) || context.nounFollows) return undefined
  // 在社会组织总量中占比|41.15%: the whole stands before 占比
  const among = /^在?(.{2,}?(?:总[量数额]|整体|全部)中的?(?:占比|比重|比例))$/.exec(context.lead)?.[1]
  const part = among === undefined ? '' : subjectBefore(context, true)
  if (among && part !== '') {
    const core = joinParts([shortenTo(part, Math.max(6, longest - width(among))), '在', among])
    return { ...named(statement, core, 'share-of-whole'), base: part, head: part }
  }
  const amount = ofAmount(context)
  if (amount) return amount
  const match = share.exec(raw)
  if (!match) return undefined
  const { paragraph, before } = statement
  const at = before.start + match.index
  const own = phraseOf(statement, { start: before.start, end: at })
  // 青年组织最多，占62%；其次为党员组织，占|59%: the next in rank stands in the clause before
  const ranked =
    own === ''
      ? nextInRank.exec(paragraph.folded.slice(Math.max(statement.sentence.start, statement.clause.start - 24), statement.clause.start))?.[1]
      : undefined
  const told = statement.clause.start - 1
  const subject = ranked
    ? clean(paragraph.reflowed.text.slice(told - ranked.length, told))
    : own === '' || isBareAttribute(own)
      ? attributeOf(subjectBefore(context, true), own)
      : own
  const { start, end } = trimBefore(paragraph, { start: at, end: before.end })
  const whole = clean(paragraph.reflowed.text.slice(start, end))
    .replace(/(?:稳定|持续|保持|维持|始终|一直|长期)+$/, '')
    .replace(/(?:比例|比重|份额|的)+$/, '')
  const ending = whole.length > 1 ? joinParts([whole, match.groups?.word ?? '比例']) : '占比'
  const group = ending === '占比' && own !== '' ? groupBefore(statement) : ''
  if (group !== '' && width(group + subject) <= longest - 3) {
    const part = joinParts([group, '中', subject])
    return { ...named(statement, part + ending, 'share-of-whole'), base: part, head: group }
  }
  // 暂停使用电话预约的病人|占病人总数: whose share it is goes before what it is a share of
  const room = Math.max(8, longest + 2 - width(ending))
  const kept = width(subject) > room && width(subject) <= longest - 2 && /.{4}的[^的]{2,6}$/.test(subject)
  const core = kept ? subject + '占比' : joinParts([shortenTo(subject, room), ending])
  return { ...named(statement, core, 'share-of-whole'), base: subject, head: subject }
}

/** 年度支出4643万元，占上年总收入6145万元的|75.56%: the whole stands before its own amount. */
function ofAmount(context: NamingContext): Naming | undefined {
  const { statement, raw, earlier } = context
  const { previous: amount, paragraph, clause } = statement
  if (!amount || !/^\s*的(?:近|约|超过?)?$/.test(raw)) return undefined
  const whole = /^占(?:了|到)?([^，；。：\d]{2,16})/.exec(paragraph.folded.slice(clause.start, amount.outer.start).replace(/\d{4}年/g, ''))?.[1]
  const part = earlier.findLast((n) => n.at <= clause.start)
  if (!whole || !part) return undefined
  const ending = `占${whole}比例`
  return {
    ...named(statement, joinParts([shortenTo(part.base, Math.max(8, longest + 2 - width(ending))), ending]), 'share-of-whole'),
    base: part.base,
    head: part.head,
  }
}

/** An attribute with its owner, said once. */
const attributeOf = (owner: string, attribute: string) => joinParts([owner, owner.endsWith(attribute) ? '' : attribute])

/** 迟缓率达35.7%，为同期全国平均水平的|2倍: how many times as much as something else. */
function multipleOf(context: NamingContext): Naming | undefined {
  const { statement, raw } = context
  const { before } = statement
  const match = /(?<lead>为|是|相当于|达到?)(?<other>[^，。；：]{2,16})的(?:近|约|将近|超过?|逾)*$/.exec(raw)
  if (!match) return undefined
  const at = before.start + match.index
  const own = phraseOf(statement, { start: before.start, end: at })
  const subject = own === '' || isBareAttribute(own) ? attributeOf(subjectBefore(context, true), own) : own
  const other = phraseOf(statement, { start: at + match.groups!.lead!.length, end: before.end })
  if (subject === '' || other === '') return undefined
  const ending = joinParts(['为', shortenTo(other, 10), '的倍数'])
  return {
    ...named(statement, joinParts([shortenTo(subject, Math.max(8, longest + 2 - width(ending))), ending]), 'multiple-of-another'),
    base: subject,
    head: subject,
  }
}

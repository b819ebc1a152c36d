import { fundingVerbs } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { purposeOfMoney } from './purpose-of-money.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

const used =
  /^(?:[则就便]|将|会|可)*(?:由(?<who>[^，、]{2,8}?)(?<way>灵活运用|统筹使用|自主使用|运用|使用|支配)|(?:为|获)?(?:预留|留出|拨出|划出)?(?:用[作于]|作)为?)(?:[于在])?(?<what>[^，；。]*)$/
const leftOver = /^(?:余额|余款|结余|结余资金|剩余资金|剩余款项|差额)$/
/** A verb whose object the next number counts. */
const bare = /^(?:购买|采购|新建|配备|改造|建设|修缮)$/
const spending = new RegExp(`^(?:${fundingVerbs})$`)
const except = /除(?:去|了)?[^，。；]{0,24}?的?([^，。；的\d]{2,6})外，$/

/** 其中|92万元|预留用作低收入家庭的津贴, 安排|20万元|用于购买服务, 其中|35万元|购置两台拖拉机, 其余的|85万元|可由营办机构灵活运用, 余额的|444万元|为…: what a part of the money is set aside for, who may use it, or that it is what is left. */
export function moneySetAside(context: NamingContext): Naming | undefined {
  const { statement, lead, tail, raw } = context
  if (!statement.mark.unit.endsWith('元')) return undefined
  const { paragraph, sentence, clause } = statement
  if (/的\s*$/.test(raw) && leftOver.test(fold(lead))) {
    const before = except.exec(paragraph.folded.slice(sentence.start, clause.start))?.[1] ?? ''
    const whole = before === '' ? '' : clean(paragraph.reflowed.text.slice(clause.start - 2 - before.length, clause.start - 2))
    return named(statement, joinParts([whole, lead]), 'money-set-aside', { head: lead })
  }
  const rest = /^(?:其余|余下|剩余|剩下)$/.test(fold(lead)) ? lead : ''
  const spent = spending.test(fold(lead)) ? lead : ''
  if (rest === '' && spent === '' && !/^(?:其中)?$/.test(lead)) return undefined
  const groups = used.exec(fold(tail))?.groups
  // 其中|35万元|购置两台拖拉机
  const bought = !groups && spent === '' && rest === '' && bare.test(fold(tail)) ? purposeOfMoney(context, statement.mark.outer.end, longest - 2) : ''
  if (bought !== '') return named(statement, bought, 'money-set-aside', { head: bought })
  if (!groups) return undefined
  if (groups.who) {
    const at = fold(tail).indexOf(groups.who)
    return named(statement, joinParts([rest, tail.slice(at, at + groups.who.length + groups.way!.length)]), 'money-set-aside', { head: rest || groups.who })
  }
  const what = tail.slice(tail.length - groups.what!.length)
  return width(what) < 2
    ? undefined
    : named(statement, joinParts([rest || spent, shortenTo(what, longest - width(rest || spent))]), 'money-set-aside', { head: what })
}

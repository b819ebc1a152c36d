import { genericMoney } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { type NamingContext, subjectBefore } from '../indicator/naming.ts'
import { begunBefore } from './event-words.ts'
import { ownerBefore } from './owner-before.ts'
import { shortenTo } from './shorten-name.ts'

/** Verbs that say nothing without what does it. */
export const needsSubject = /^(?:新增)?(?:吸纳|涵盖|覆盖|包括|包含|涉及|惠及|遍及|遍布|走遍|辐射|拥有|收养(?!性)|收住|收治|(?:分别)?(?:进驻|下沉到?))/
/** Of these, those whose subject goes on to what is counted next: 机构200家，拥有床位3万张，收养老人2万人. */
const ownsOrKeeps = /^(?:拥有|收养|收住|收治)/
/** Namings whose noun is not what does something: 床位数, 比上年增长. */
const ofOther = /^(?:attribute-of|change-of|average-of)/
/** Who covers or benefits: none where the clause before is itself what is covered. */
export function subjectOf(context: NamingContext, limit = 10): string {
  const verb = context.previous?.verb ?? ''
  if (ownsOrKeeps.test(verb) || (context.previous && ofOther.test(context.previous.rule) && ownsOrKeeps.test(context.lead.replace(/^(?:年末|期末|年底)/, ''))))
    return shortenTo(
      context.earlier.findLast((n) => !n.aside && !needsSubject.test(n.verb) && !ofOther.test(n.rule) && !/^每|均/.test(n.base))?.head ?? '',
      limit,
    )
  if (needsSubject.test(verb)) return ''
  const generic = context.previous && (genericMoney.test(fold(context.previous.base)) || fold(context.previous.base).endsWith('金额'))
  const subject = (generic ? ownerBefore(context) : subjectBefore(context)).replace(/(?<=.{2})总[数量]$/, '')
  return shortenTo(subject || begunBefore(context), limit)
}

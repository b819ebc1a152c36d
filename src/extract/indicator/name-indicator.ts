import type { Statement } from '../locate-statement.ts'
import { bracketBefore, isAside, ofClass } from '../phrase/bracket-before.ts'
import { itemBefore } from '../phrase/item-before.ts'
import { nounBehindPrice } from '../phrase/noun-behind-price.ts'
import { nounFollows } from '../phrase/noun-follows.ts'
import { withoutPlacesListed } from '../phrase/places-counted.ts'
import { nameInPlan } from '../phrase/quoted-plan.ts'
import { nameCountedTwice, nameHandedOut } from '../phrase/shared-object.ts'
import { trimAfter, trimBefore } from '../phrase/trim-phrase.ts'
import { nameAfter } from './name-after.ts'
import { nameAllotted } from './name-allotted.ts'
import { nameAverage } from './name-average.ts'
import { nameBefore } from './name-before.ts'
import { nameBeds, nameListedWorks, nameSized, nameTreated } from './name-behind-next.ts'
import { nameBenefitLevel } from './name-benefit-level.ts'
import { nameByRange } from './name-by-range.ts'
import { nameChange } from './name-change.ts'
import { nameAim, nameLegalLevel, nameLevelBefore } from './name-compared.ts'
import { nameDimension } from './name-dimension.ts'
import { nameDistributed } from './name-distributed.ts'
import { nameEachGroup } from './name-each-group.ts'
import { nameGiftLevel } from './name-gift-level.ts'
import { nameGiven } from './name-given.ts'
import { nameGroupLevels } from './name-group-levels.ts'
import { nameHouseholds } from './name-households.ts'
import { nameInRow } from './name-in-row.ts'
import { nameIssuers } from './name-issuers.ts'
import { nameLabelledLevel } from './name-label.ts'
import { nameLevel } from './name-level.ts'
import { limitedRow } from './name-limited-share.ts'
import { nameListedUnder } from './name-listed-under.ts'
import { nameMembers, nameProvinces } from './name-members.ts'
import { namePaired } from './name-paired.ts'
import { headOfPart, isAmong, namePart } from './name-part.ts'
import { ratioOf, shareOfBase, standardOf } from './name-payment.ts'
import { namePivot } from './name-pivot.ts'
import { nameRanked } from './name-ranked.ts'
import { nameReach } from './name-reach.ts'
import { nameReachedByEach } from './name-reached-by-each.ts'
import { nameShare } from './name-share.ts'
import { nameToldBehind } from './name-told-behind.ts'
import { nameUniversal } from './name-universal.ts'
import { clean, foldedOf, type Naming, type NamingContext, type NamingRule, withoutTimes } from './naming.ts'
import { refineNaming } from './refine-naming.ts'

/** The ways of naming, tried in this order; the last two always find a name. */
const rules: readonly NamingRule[] = [
  nameInPlan,
  nameToldBehind,
  nameUniversal,
  nameHouseholds,
  nameRanked,
  nameIssuers,
  nameReach,
  namePivot,
  nameProvinces,
  nameMembers,
  nameAim,
  nameLabelledLevel,
  nameLegalLevel,
  nameLevelBefore,
  nameAllotted,
  nameGroupLevels,
  nameGiftLevel,
  nameEachGroup,
  nameHandedOut,
  nameCountedTwice,
  nameReachedByEach,
  nameDistributed,
  nameInRow,
  nameBenefitLevel,
  nameAverage,
  nameByRange,
  namePaired,
  namePart,
  nameLevel,
  limitedRow,
  nameDimension,
  nameSized,
  nameBeds,
  nameListedWorks,
  nameListedUnder,
  nameTreated,
  nameShare,
  nameChange,
  nameGiven,
  standardOf,
  (context) => (context.tail === '' ? shareOfBase(context) : undefined),
  // 由市县财政按|6：4|比例分担
  (context) => (context.statement.mark.rule === 'ratio' ? ratioOf(context) : undefined),
  (context) => (context.nounFollows ? nameAfter(context) : nameBefore(context)),
]

/** Names what `statement` measures; `earlier` are the namings of the quantities before it in the sentence, latest last, `sentenceBefore` those of the sentence before it, `topic` what was named last before, `heading` the line that stands above. */
export function nameIndicator(statement: Statement, earlier: Naming[], sentenceBefore: Naming[] = [], topic?: Naming, heading = ''): Naming {
  const { paragraph } = statement
  const before = trimBefore(paragraph, itemBefore(statement, earlier.at(-1)))
  const after = trimAfter(paragraph, statement.after)
  const printed = paragraph.reflowed.text
  const lead = withoutPlacesListed(
    clean(withoutTimes(paragraph, before)),
    foldedOf(statement).slice(statement.mark.outer.end, statement.mark.outer.end + 3),
    statement.mark.unit,
  )
  const behindPrice = nounBehindPrice(statement)
  // 2000元至3000元不等的|运营补助; 每天交10元|钱
  const tail = (behindPrice ?? clean(printed.slice(after.start, after.end)))
    .replace(/^不等的|^块?钱$/, '')
    .replace(ofClass, '')
    .replace(bracketBefore(statement, lead), '')
  const raw = foldedOf(statement).slice(statement.before.start, statement.before.end)
  const behind = foldedOf(statement).slice(statement.after.start, statement.after.end)
  const aside = isAside(statement)
  const previous = (aside ? undefined : earlier.findLast((n) => !n.aside)) ?? earlier.at(-1)
  const context: NamingContext = {
    statement,
    raw,
    lead,
    behind,
    tail,
    nounFollows: behindPrice !== undefined || nounFollows(statement, raw, lead, tail),
    earlier,
    previous: previous && headOfPart(previous, earlier, statement),
    sentenceBefore,
    topic,
  }
  for (const rule of rules) {
    const naming = rule(context)
    if (naming)
      return {
        ...refineNaming(naming, context, heading),
        unit: statement.mark.unit,
        aside,
        part: isAmong(statement) || naming.part === true,
      }
  }
  throw new Error('a number without a name')
}

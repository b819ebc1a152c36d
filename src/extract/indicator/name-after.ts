import { gettingVerbs } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { actOfBefore } from '../phrase/act-of-before.ts'
import { beneficiaryBefore } from '../phrase/beneficiary-before.ts'
import { isDoneFor } from '../phrase/done-for.ts'
import { givenAgain } from '../phrase/given-behind.ts'
import { leadVerb } from '../phrase/lead-verb.ts'
import { measuredNoun, ownerOfRate, rateHeld } from '../phrase/measured-noun.ts'
import { moneySetAside } from '../phrase/money-set-aside.ts'
import { townOf } from '../phrase/owner-before.ts'
import { purposeNext } from '../phrase/purpose-next.ts'
import { moneyForUse, moneyToBuild } from '../phrase/purpose-of-money.ts'
import { readCounted } from '../phrase/read-counted.ts'
import { verbOfRow } from '../phrase/row-of-clauses.ts'
import { nameSharedWork } from '../phrase/shared-work.ts'
import { collapseList, longest, shorten, shortenPredicate, shortenTo, width } from '../phrase/shorten-name.ts'
import { needsSubject, subjectOf } from '../phrase/subject-of.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'
import { nameAttributed } from './name-attributed.ts'
import { nameByNext } from './name-by-next.ts'
import { nameAbout, nameBettered } from './name-done.ts'
import { levelOf } from './name-given.ts'
import { lastingOf } from './name-lasting.ts'
import { nameOrigin } from './name-origin.ts'
import { fineOf, ratioOf, shareOfBase, whomBefore, withoutWorth } from './name-payment.ts'
import { doers, nameByPredicate, nameOfGroup, shortAct } from './name-predicate.ts'
import { nameRest } from './name-rest.ts'
import { nameServed } from './name-served.ts'
import { firstPart, nameShareThatDoes, shareOfEarlier } from './name-share-that-does.ts'
import { nameWorked } from './name-worked.ts'
import { arePeople, foldedOf, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const money = /元$/
/** 护士训练的|3亿元|支出: money that what stands before it tells apart. */
const bareMoney = /^(?:支出|补贴|补助|资金|经费|投入|金额|奖励|善款|捐款|拨款|费用|贷款|收入|损失)$/
const giving = /(?:给予|发放|补贴|补助|奖励|奖补|资助|按|按照|享受|提供|领取)$/

/** 引进|6名|社会工作专业人才: what is counted stands behind the number, and what is said of it may follow. */
export function nameAfter(context: NamingContext): Naming {
  const { statement, previous } = context
  const ruled = levelOf(context) ?? lastingOf(context) ?? ratioOf(context) ?? shareOfBase(context) ?? fineOf(context) ?? moneyToBuild(context)
  if (ruled) return ruled
  const aside = moneySetAside(context)
  if (aside) return aside
  const measured = measuredNoun(context)
  if (measured)
    return named(statement, joinParts([shortenTo(measured.noun, longest - width(measured.measure)), measured.measure]), 'measure-of-noun', {
      head: measured.noun,
    })
  const rate = rateHeld(context)
  if (rate) return named(statement, rate, 'measure-of-noun', { head: rate })
  const worked = nameServed(context) ?? nameWorked(context)
  if (worked) return worked
  const { lead, noun, predicate } = readCounted(context)
  const stated = nameBettered(context, lead, noun) ?? (lead === '' ? nameOfGroup(context, noun, predicate) : undefined)
  if (stated) return stated
  // 由志愿者及10名|青少年|组成的“善行团”
  const group = /组成的(“[^”]{2,12}”|[\u4e00-\u9fff]{2,8}$)/.exec(context.tail)?.[1]
  if (group && predicate === '' && arePeople(noun) && width(group + noun) <= longest - 2)
    return named(statement, joinParts([group, noun]), 'noun-after-number', { head: noun })
  const rest = nameRest(context, lead, noun, predicate)
  if (rest) return rest
  if (/的\s*$/.test(context.raw) && bareMoney.test(fold(noun)) && money.test(statement.mark.unit))
    return named(statement, joinParts([shortenTo(context.lead, longest - width(noun)), noun]), 'money-of-what-is-before', { head: noun })
  const owner = ownerOfRate(context, noun)
  if (owner !== undefined) return named(statement, joinParts([shortenTo(owner, longest - width(noun)), noun]), 'rate-of-what-is-before', { head: owner })
  const next = nameByNext(context, lead)
  if (next) return next
  const from = nameOrigin(context, noun)
  if (from) return from
  const inList = statement.previous !== undefined && /(?:和|与|及|或|、|^)\s*$/.test(context.raw)
  const beneficiary = isDoneFor(lead, context.raw, foldedOf(statement).slice(statement.clause.start, statement.mark.outer.start))
  const told =
    /^由[^，]{2,10}(?:给予|予以|承担|负担)?$/.test(lead) && previous ? previous.head : lead.replace(/^(?:真正|切实|基本|全部)*(?:实现|做到)了?对?/, '')
  const done =
    statement.mark.unit === '%' && noun.length <= 4 && !foldedOf(statement).startsWith('的', statement.mark.outer.end) ? joinParts([noun, predicate]) : ''
  const shared = told.length >= 3 ? told : statement.previous && previous?.rule === 'share-done-of-whole' ? previous.head : ''
  if (done !== '' && width(done) <= 8 && shared !== '')
    return named(statement, joinParts([shortenTo(shared, longest - 2 - width(done)), done]), 'share-done-of-whole', { head: shared, predicate: done })
  const part = shareOfEarlier(context, { lead, noun, predicate })
  if (part) return part
  if (noun === '' || (lead === '' && predicate === '' && /^(?:受益|受惠|得益)$/.test(noun))) return nameByPredicate(context, lead, noun + predicate)
  // 人员219名，包括督察15名、|98名|调查员: 包括 leads the list, it is done to nobody
  const verb = (inList ? (previous?.verb ?? '') : lead === '' ? verbOfRow(context, predicate) : leadVerb(lead)).replace(
    inList ? /^(?:包括|包含)$|了$/ : /了$/,
    '',
  )
  const collapsed = collapseList(noun)
  const head = width(collapsed) <= 10 ? collapsed : noun
  if (money.test(statement.mark.unit) || money.test(statement.mark.unit.replace(/\/.*$/, ''))) {
    // 增拨|900万元|经常开支，增加100个名额: what for
    const used = predicate === '' ? moneyForUse(context, verb, noun) : undefined
    if (used) return used
    const given =
      /(?:对|向|为|给)(?:每[张个家户名位])?(.+?)的?(?:每[人户名位](?:每[月年日])?)?(?:给予|发放|提供|补贴|补助|奖励)$/.exec(lead)?.[1] ??
      whomBefore(context, noun) ??
      (giving.test(fold(lead)) || lead === '' ? (beneficiaryBefore(context) ?? givenAgain(context)) : undefined)
    if (previous?.rule === 'beneficiaries' && statement.previous && giving.test(fold(lead)))
      return named(statement, joinParts([shortenTo(previous.head, longest - width(noun)), noun]), 'given-to-beneficiary', { head: noun, verb })
    if (given)
      return named(
        statement,
        shortenTo(
          shortenTo(given.replace(/^(?:辖区|区域|本[省市县区]|全[省市县区])内?的?(?=.{3})/, ''), Math.max(6, longest - width(noun))) + noun,
          longest + 2,
        ),
        'given-to-beneficiary',
        { head: noun, verb },
      )
  }
  const share = statement.mark.unit === '%' && predicate && !beneficiary ? nameShareThatDoes(context, { lead, noun: head, predicate }) : undefined
  if (share) return share
  const purpose = predicate === '' ? purposeNext(context, verb) : ''
  if (purpose !== '' && width(purpose + head) <= longest - 1) return named(statement, joinParts([purpose, '的', head]), 'noun-after-number', { head, verb })
  const attributed = nameAttributed(context, lead, head, predicate)
  if (attributed) return attributed
  const benefits = beneficiary || (inList && previous?.rule === 'beneficiaries')
  if (benefits && predicate && !/^(?:就业|创业|增收|脱贫)/.test(predicate)) {
    const said = shortenPredicate(withoutWorth(predicate, statement).replace(/(?<=^..)了/, ''))
    const name = joinParts([said, '的', head])
    return named(statement, width(name) <= longest + 2 ? name : shorten(head), 'beneficiaries', { head, verb, predicate })
  }
  if (needsSubject.test(leadVerb(lead)) && !inList) {
    const own = lead.slice(0, Math.max(0, lead.lastIndexOf(leadVerb(lead)))).replace(/^其中/, '')
    const said = joinParts([own.length >= 3 ? shortenTo(own, longest - width(verb + head)) : subjectOf(context), verb, head])
    const does = [joinParts([said, predicate]), ...(predicate === '' ? [] : [joinParts([firstPart(predicate), '的', head])]), said]
    // 涉及12个村|需要转移: what is so with those that it touches
    const touched = /^涉及/.test(fold(verb)) && does.length === 3 ? does[1]! : ''
    const name = (touched !== '' && width(touched) <= longest ? touched : undefined) ?? does.find((n) => width(n) <= longest)
    if (name) return named(statement, name, 'subject-of-clause-before', { head, verb, predicate })
  }
  if (/^[人名位户]$/.test(statement.mark.unit) && getting.test(predicate) && width(head) <= 8 && width(predicate) <= 10)
    return named(statement, joinParts([predicate, '的', head]), 'who-gets', { head, verb, predicate })
  // 三里屯街道的|5名|干部到达现场: whose they are
  if (/的\s*$/.test(context.raw) && arePeople(head) && head.length <= 3 && doers.test(fold(lead)) && width(lead) <= 12 && verb === '')
    return named(statement, joinParts([lead, head]), 'noun-after-number', { head, predicate })
  const does =
    head.length <= 2 && !/^(?:次|趟|遍|轮)$/.test(statement.mark.unit)
      ? [shortenPredicate(predicate), firstPart(predicate)].find((p) => p !== '' && !bareMaking.test(p) && width(p) <= longest - 3)
      : undefined
  const attended =
    does && /有\s*$/.test(context.raw) && /^(?:报名)?(?:参加|参与|出席|观看|聆听)$/.test(fold(does)) ? shortenTo(lead, longest - width(does + head) - 3) : ''
  if (does)
    return named(
      statement,
      joinParts([
        townOf(lead, longest - width(does) - width(head) - 3),
        does.replace(/^(?:是|很快|迅速|为(?!.{2,8}?(?:提供|开展|发放|送)))/, ''),
        attended,
        '的',
        head,
      ]),
      'what-short-noun-does',
      {
        head,
        verb,
        predicate,
      },
    )
  const rise = statement.mark.unit === '%' ? /^((?:增|涨|升|降|减)幅|幅度)(?:提高|增加|上调|调整|提升|增长|下调|降低)(.{2,})$/.exec(noun + predicate) : null
  if (rise) return named(statement, joinParts([shortenTo(rise[2]!, longest - 2), rise[1]!]), 'rate-of-what-is-behind', { head: rise[2]! })
  const acted = nameSharedWork(context, verb, head, predicate) ?? actOfBefore(context, verb, head, predicate)
  if (acted) return acted
  const about = nameAbout(context, lead, head)
  if (about) return { ...about, verb, predicate }
  const full = joinParts([verb, noun, predicate])
  const candidates = [full, joinParts([verb, head, predicate]), joinParts([head, predicate]), joinParts([verb, head]), head]
  const relative = [
    predicate,
    predicate.replace(/^[与同][^、，]{2,12}?(?=(?:建立|签订|达成|开展|结成|结对|合作|联合))/, ''),
    firstPart(predicate),
    shortAct(predicate, longest - width(head) - 3),
  ]
    .filter((p) => p.length >= 4 && !/^将?在[^，]{2}$/.test(p))
    .map((p) => joinParts([p, '的', head]))
  // 12家爱心企业|参与结对: who does it is counted, as 参与结对的爱心企业
  const doing = predicate.replace(/^(?:为(?!.{2,8}?(?:提供|开展|发放|送))|[是将]|都|均)+/, '').replace(/^(?:逐一|纷纷|先后|陆续)/, '')
  const causes = /^(?:组织|带领|率领)了?$|(?:联合|发动|动员|邀请|协调|吸引|携手|引导)了?$/.test(lead)
  if (
    (verb === '' || causes) &&
    !money.test(statement.mark.unit) &&
    (arePeople(head) ? doing.length >= 3 : doing.length >= 2 && !bareMaking.test(doing) && doers.test(fold(head).replace(/（[^（）]*）$/, '')))
  )
    candidates.unshift(joinParts([doing.replace(/的$/, ''), '的', head]), ...relative)
  const [first] = openingVerbLength(head) > 0 ? [] : head.split(/和|、|及/)
  const after = /的([^的]{4,})$/.exec(head)?.[1]
  if (after && width(after) < longest) candidates.push(after)
  if (first && first.length >= 3) candidates.push(joinParts([verb, first]), first)
  if (width(head) <= 10 && width(joinParts([head, predicate])) > longest - 1) candidates.splice(2, 0, ...relative)
  const core = candidates.find((c) => width(c) <= longest - 1) ?? shorten(head)
  return named(statement, core, 'noun-after-number', { head, verb, predicate })
}

const bareMaking = /^(?:均|都)?(?:设立|设置|建立|配备|拥有)$/
const getting = new RegExp(`^(?:${gettingVerbs})(?=.{2})`)

import { fold } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { beneficiaryBefore, eatersBefore } from '../phrase/beneficiary-before.ts'
import { givenNext, handedOut, sharedGift } from '../phrase/given-behind.ts'
import { longest, shortenPredicate, shortenTo, width } from '../phrase/shorten-name.ts'
import { openingVerbLength, perWords } from '../phrase/trim-phrase.ts'
import { arePeople, clean, endsInMeasure, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

const everyone = new RegExp(`(?:${perWords})+`, 'g')
/** 为困难老人每人每月发放护理补贴: whom, the verb of giving, and what. */
const givenTo = new RegExp(
  `^(?:对于?|为|给|向|每[名位个户])(?<whom>[^，]{2,}?)(?:，|每(?:人|户|名|位))*(?:${perWords})*(?:一次性|再|另|分别|统一|可以?|能)*(?<verb>领取|享受|获得|给予|发放|提供|补助|补贴|奖励|资助|送上|送去|配发|赠送|捐赠)了?(?<gift>[^，]{2,})$`,
)
const giving = /^(?:分别|一次性|再|另)*(?:给予|发放|补贴|补助|奖励|奖补|资助|按|享受|增加|增发)/
/** 给予一次性创业补贴: the verb and what is given, and no one in between. */
const wholeGift = /^(?:给予|发放)(?:一次性)?[^，的人户者家]{2,8}(?:补[贴助]|奖励|奖补|资助|津贴|救助金|奖金)$/
const levelled = /^标准(?:，?(?:给予|发放|予以|实行|执行|享受|安排|进行|测算|核定|计算|足额|按时|及时|全额|按月|一次性))*([^，]*)$/
const shared = /^[^。；]*?元的标准(?:给予|发放|予以|执行|安排|测算|核定|进行|按时|足额|及时|全额)*([^，。；、的]{0,8})/

const ageGroup = /^\d+周?岁(?:（含）)?(?:及?以[上下])?|^\d+[-—～~至到]\d+周?岁/
const agePaid = new RegExp(`(${ageGroup.source})(?:的)?(?:补贴|补助|奖励|发放)$`)
const ageOnly = new RegExp(`(?:${ageGroup.source})(?:的)?$`)

const paidInRow =
  /^(?:[、和及与][^，。；、\d]{0,8}?(?:每[人名户年月])*[\d.]+[万亿]?元)*的?(?:标准)?(?:给予|拨付|发放|核发|安排)了?([^，。；、\d]{3,8}(?:费|金|补贴|补助|津贴))$/

const limitOf = /^[^，]{0,8}[，、]?(?:且|但)?(?:最高|最多|上限|封顶)(?:为|是|不超过|不高于|可达|达)?$/

/** 对特困老人每人每月发放护理补贴|200元; 给予|200元; 按建筑面积每平方米|1000元|给予补助: what is given, and to whom, not what it is reckoned by. */
export function nameGiven(context: NamingContext): Naming | undefined {
  const { statement, raw, previous } = context
  if (!statement.mark.unit.includes('元')) return undefined
  const lead = context.lead
    .replace(/^(?:即|便|就|则)?(?:可以?|能)?获得?(?=(?:一次性)?(?:补贴|补助|奖励|奖补|资助))/, '给予')
    .replace(raw.includes('每平方米') ? /(?:^|按照?)(?:新增|核定)?(?:建筑|使用|营业|占地)?面积$/ : /(?!)/, '')
  // 发放一次性生活补贴，标准为每户不超过|3000元
  const bare = /^(?:发放|补助|补贴|资助|救助)?(?:标准|额度)$/.test(lead) ? giftBefore(context) : ''
  if (bare !== '') return named(statement, joinParts([bare, lead]), 'given-to-beneficiary', { head: bare })
  const gift = width(lead) <= 6 && !endsInMeasure(lead) ? sharedGift(context) : undefined
  // 按集中供养每人每年|3500元|、分散供养每人每年|2300元|拨付基本生活费: each kind with what is paid
  const kind = gift ? '' : (/^(?:[^，]{0,8}按照?)?([^，、的按]{2,6})$/.exec(lead)?.[1] ?? '')
  const paidAlike =
    kind !== '' && !endsInMeasure(kind) && /每[人名户]/.test(raw)
      ? paidInRow.exec(statement.paragraph.folded.slice(statement.mark.outer.end, statement.clause.end))?.[1]
      : undefined
  if (paidAlike && (statement.next || statement.previous)) return named(statement, kind + paidAlike, 'given-to-beneficiary', { head: paidAlike })
  // 按费用的50%给予补贴、最高不超过|3000元: the limit of what is given
  if (context.previous?.rule === 'share-of-base' && limitOf.test(raw) && statement.previous)
    return named(statement, joinParts([context.previous.head, '上限']), 'given-to-beneficiary', { head: context.previous.head })
  if (gift) {
    const level = joinParts([lead.replace(/^(?:按照?|分别|给予|予以|对)+/, ''), gift])
    return named(statement, joinParts([shortenTo(beneficiaryBefore(context) ?? '', longest - width(level)), level]), 'given-to-beneficiary', { head: level })
  }
  if (context.nounFollows) return undefined
  const given = givenTo.exec(lead)?.groups
  if (given) {
    const plain = given.gift!.replace(everyone, '')
    // 每个项目|资助|金额: the verb is the noun's own
    const isOwn = /^(?:金额|标准|额度|资金|经费|水平|总额|资金总额|总金额|款物)$/.test(plain) || given.verb!.startsWith('捐')
    const gift = isOwn ? given.verb! + plain : plain
    return named(
      statement,
      joinParts([shortenTo(given.whom!.replace(/(?<=.{2})(?:分批次?|分期|陆续|先后)+$/, ''), longest - width(gift)), gift]),
      'given-to-beneficiary',
      { head: gift, verb: given.verb! },
    )
  }
  const paid =
    /^(?:对于?|为|给|向)?(?!每[人名位户])(.{2,}?)(?:每[人名位户]每?[月年日天次餐]?|每[月年日天次餐])+((?:补贴|补助|发放|奖励|领取|享受|给予).*)$/.exec(lead)
  const eats = paid ? eatersBefore(statement, paid[1]!) : ''
  if (eats !== '') return named(statement, joinParts([shortenTo(eats, longest - width(paid![2]!)), paid![2]!]), 'given-to-beneficiary', { head: paid![2]! })
  // 80岁以上补贴|3元
  const older = previous?.rule === 'given-to-beneficiary' ? agePaid.exec(lead)?.[1] : undefined
  if (older && ageGroup.test(previous!.base)) return named(statement, previous!.base.replace(ageGroup, older), 'given-to-beneficiary', { head: previous!.head })
  // 60周岁以上老人每餐补贴2元，80周岁以上每餐补贴|4元
  const again =
    paid && previous?.rule === 'given-to-beneficiary' && ageOnly.test(paid[1]!) && ageGroup.test(previous.base)
      ? paid[1]! + previous.base.replace(ageGroup, '')
      : ''
  if (again !== '') return named(statement, again, 'given-to-beneficiary', { head: paid![2]! })
  if (paid)
    return named(statement, joinParts([shortenTo(paid[1]!.replace(/(?<=.{2})按照?$/, ''), longest - width(paid[2]!)), paid[2]!]), 'given-to-beneficiary', {
      head: paid[2]!,
    })
  const handed = statement.previous ? /^(.+?)(?:发放|给予|补发|提供|拨付|下拨)了?([^，]*(?:补贴|补助|金|津贴|奖励|资助|经费|费))$/.exec(lead) : null
  if (handed) return named(statement, joinParts([shortenTo(handed[1]!, longest - width(handed[2]!)), handed[2]!]), 'given-to-beneficiary', { head: handed[2]! })
  const each = /^每[人名户位家个张所处只例件场套间对](?:每?[月年日天次])?([^，的]{0,4}?(?:补贴|补助|奖励|资助|发放|给予|奖补).*)$/.exec(lead)?.[1]
  if (each) {
    const { sentence, clause, paragraph, mark } = statement
    const [, noun = '', gift = each] = /^([^，]{2,4}?)((?:补贴|补助|奖励|资助|发放|给予|奖补).*)$/.exec(each) ?? []
    // 每处食堂补助|3万元| at the head of a sentence says itself whom
    const told = noun !== '' && clause.start === sentence.start ? '' : subjectBefore(context).replace(/^.*的(?=.{2})/, '')
    const whom = beneficiaryBefore(context) ?? told
    const ofAge = /岁(?:及?以[上下])?的，$/.test(paragraph.folded.slice(sentence.start, clause.start)) && context.previous?.rule === 'given-to-beneficiary'
    if (ofAge) return { ...context.previous!, at: mark.end }
    const own = joinParts([whom.endsWith(noun) ? '' : noun, gift.replace(/^(?:给予|发放)了?(?=.{2})/, '')])
    return named(statement, joinParts([shortenTo(whom, longest - width(own)), own]), 'given-to-beneficiary', { head: own })
  }
  if (giving.test(lead) && (width(lead) <= 8 || wholeGift.test(lead))) {
    const beneficiary = beneficiaryBefore(context)
    if (beneficiary)
      return named(statement, joinParts([shortenTo(beneficiary, longest - width(lead)), lead.replace(/^(?:给予|分别|按照?)+/, '')]), 'given-to-beneficiary')
  }
  const level =
    /每[人生户张床名月年]/.test(raw) && lead !== '' && !(/(?:资金|经费)$/.test(lead) && statement.paragraph.folded[statement.mark.outer.end] === '，')
      ? shared.exec(statement.paragraph.folded.slice(statement.mark.outer.end, statement.sentence.end))?.[1]
      : undefined
  if (level === undefined) return undefined
  const what = joinParts([level || handedOut(context) || giftBefore(context), '标准'])
  return named(statement, joinParts([shortenTo(lead.replace(/^(?:按照?|对)/, ''), longest - width(what)), what]), 'level-of-what-is-given', { head: what })
}

/** 按每张床位|1万元|的标准给予补助 → 床位补助标准: the level of what is given. */
export function levelOf(context: NamingContext): Naming | undefined {
  const { statement, tail, raw, lead } = context
  const given = statement.mark.unit.includes('元') ? levelled.exec(fold(tail)) : null
  if (!given) return undefined
  const each = /每(?:[张个家户名位])?((?![年月日])[^每，\d]{2,8}?)(?:每[年月日天])*(?:不低于|不高于|不超过|最高)?$/.exec(raw)?.[1] ?? ''
  // 按每超1人每年奖励|8000元|的标准: for each of whom is not to whom
  const own = lead.replace(/^(?:按照?|对|由?[^，的]{0,8}(?:财政|部门|政府|公益金)(?:按照?)?)/, '').replace(/^每[\u4e00-\u9fff]{1,3}\d.*$/, '')
  const what =
    shortenPredicate(tail.slice(tail.length - given[1]!.replace(/^[以按由]$|^(?:共同|分别)?(?:承担|分担|负担)$/, '').length)) ||
    handedOut(context) ||
    (own === '' ? subjectBefore(context) : giftBefore(context))
  const name = joinParts([what, what.endsWith('标准') ? '' : '标准'])
  const whom = own.replace(/(?<=.{2})按照?(?:平均)?每.*$/, '') || (beneficiaryBefore(context) ?? (givenNext(context) || each))
  return named(statement, joinParts([shortenTo(whom, Math.max(4, longest - width(name))), name]), 'level-of-what-is-given', { head: name })
}

const gifts = /[^，。；、：的\d]{0,8}(?:津贴|补贴|补助金?|救助金|养老金|奖励金|奖学金|助学金|慰问金|抚慰金|生活费(?:补助)?|(?:养育|供养|保障|护理)标准)/g

/** 落实高龄津贴制度，80岁以上老人每月发放|50元: what a bare verb of giving gives, where the sentence has named it before. */
export function giftBefore({ statement: { paragraph, sentence, clause } }: NamingContext): string {
  const from = Math.max(sentence.start, paragraph.folded.lastIndexOf('；', clause.start - 2) + 1)
  const found = matchesOf(paragraph.folded.slice(from, clause.start), gifts)
  // 对基本生活费进行补助: the verb with its noun is what is done with the gift
  const gift = (/^(?:进行|给予|予以)/.test(found.at(-1)?.[0] ?? '') && found.at(-2)) || found.at(-1)
  if (!gift) return ''
  const at = from + gift.index
  const named = clean(paragraph.reflowed.text.slice(at, at + gift[0].length).replace(/^[万亿]?元/, '')).replace(
    /^.*(?:人|者|童|儿|户|庭|工|员|生(?!活)|象|人员)(?=.{3})/,
    '',
  )
  return named.slice(openingVerbLength(named)).replace(/^.*(?:发放|给予|颁发|提供|享受|领取)了?(?=.{2})/, '')
}

/** 大学本科, 高中: those who learn there. */
const schooling = /^(?:大学|普通|全日制|新入学)?(?:本科|专科|本专科|大专|高职|中职|中专|高中|初中|小学|幼儿园|学前|研究生|硕士|博士)(?:新生|在校生|阶段)?$/

/** 资助学生620名，小学生每人每年|1500元: the help that the clause before told of. */
export function helpBefore({ statement, raw, previous }: NamingContext, lead: string): string {
  // 自理老人每月补助100元，失能老人|200元
  if (
    previous?.rule === 'given-to-beneficiary' &&
    previous.unit === statement.mark.unit &&
    arePeople(lead) &&
    /^(?:每月|每年)?(?:补助|补贴|资助|奖励|救助|津贴)$/.test(previous.head)
  )
    return previous.head
  return statement.mark.unit.includes('元') && (arePeople(lead) || schooling.test(lead)) && /每[人名]/.test(raw)
    ? (/(?:资助|救助|补助|奖励|慰问)(?!$)/.exec(previous?.base ?? '')?.[0] ?? '')
    : ''
}

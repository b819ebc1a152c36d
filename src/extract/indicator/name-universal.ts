import { cameUpTo, carriedOut, inGoodOrder } from '../../lexicon/universal-words.ts'
import { collapseList, longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { arePeople, endsInMeasure, foldedOf, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

/** 实现村级|全覆盖: an area alone tells not what covers it. */
const areas =
  /^(?:(?:街道|乡镇|镇|乡|村|社区|城区)(?:[、和](?:街道|乡镇|镇|乡|村|社区|城区))+|(?:[省市县区乡镇街村]、)+[省市县区乡镇街村][两三四五]级|[省市县区乡镇村]{1,2}级|乡镇|街道|村|社区|村居|城乡|区域|全域|县域|镇村|村社区)(?:（[^）]*）)?$/

/** 志愿服务队建设将完成|各乡镇、部门、单位|全覆盖: what covers which of several. */
const overAreas = /^([^、，]{4,12}?)(?:均|都|全部|已经?|将|要|基本)*(?:实现|完成|做到)了?([^，]{2,}、[^，]{2,})$/

/** 为1000户改造居住环境，每户资金1.5万元，10月底前|全部|完工: what was counted is done, not its money. */
function doneBefore({ previous, earlier, tail }: NamingContext): string {
  if (!/元/.test(previous?.unit ?? '') || !/^(?:完工|竣工|建成|完成|改造|投用|入住)/.test(tail)) return ''
  return earlier.findLast((n) => !/元|%/.test(n.unit ?? ''))?.base ?? ''
}

/** 建立“八统一”长期护理保险自治区级统筹制度: the scheme, without how it is run. */
const schemeBefore = (context: NamingContext) =>
  subjectBefore(context)
    .replace(/^“[^”]*”/, '')
    .replace(/(?:(?:自治区|国家|省|市|县)级)?(?:统筹|保障|服务)?(?:制度|机制|体系|政策)$/, '')

/** 全部|按时足额兑付, 全部妥善|安置|: the verb that the rate is called by. */
const doneVerb = new RegExp(
  `^(?:${inGoodOrder})*(恢复供[电水气热]|恢复通[车电水话]|转移|撤离|疏散|(?!完工|竣工|落成|挂牌)(?:${carriedOut}))|^(?:${inGoodOrder})+([\\u4e00-\\u9fff]{2})(?=[，完到]|$)`,
)
const doneBy = (tail: string) => {
  const [, verb, other] = doneVerb.exec(tail) ?? []
  return verb ?? other ?? '完成'
}
const comesUp = new RegExp(`^(?:${cameUpTo})`)

/** 实现…|全覆盖, 排放标准|全部|达到…: a universal word is a share of 100 %. */
export function nameUniversal(context: NamingContext): Naming | undefined {
  const { statement, lead, tail } = context
  const { mark } = statement
  // 社工站|100%|覆盖: the same, with the share named
  const covered = mark.unit === '%' && /^覆盖(?!率|面)/.test(context.behind) && !endsInMeasure(lead)
  if (!mark.universal && !covered) return undefined
  // 养老设施覆盖|所有|城市社区
  if (/覆盖了?到?$/.test(lead) && tail !== '') {
    const verb = lead.replace(/[了到]+$/, '')
    const what = tail.replace(/[和与及、].*$/, '')
    return { ...named(statement, joinParts([shortenTo(verb, longest - 2 - width(what)), what]), 'universal-share', { head: what, verb }), at: mark.end }
  }
  const noun = (
    lead
      .replace(/^(?:覆盖[、和及]|[将拟]?于(?!都))/, '')
      .replace(/^(?:率先)?在全[国省市县区](?:范围内)?(?:率先)?(?=.{3})/, '')
      .replace(/^(?:实现|做到|达到)了?$/, '')
      .replace(/^(?:且|并|并且|均|也|还)+$/, '')
      .replace(/^[^，]{2,10}(?:局|委|办|部门|单位|政府|街道)(?:计划|力争|预计|拟|将)$/, '') ||
    doneBefore(context) ||
    subjectBefore(context)
  )
    .replace(/^(?:基本|全面|率先|已经?|将)*(?:实现|形成|做到)?了?(?!解)/, '')
    .replace(/(?<=.{4})基本(?:实现|做到)?$/, '')
    .replace(overAreas, (_, what: string, where: string) => what + shortenTo(where, Math.max(4, 17 - width(what))))
    .replace(/(?:均|都|全部|已经?|将)*(?:实现|做到|形成)了?(?=[^实]{2})/, '')
    .replace(/(?:的?(?:实现|做到|[将拟]?于)|(?<=.{2})(?:已|均|都)?被?)$/, '')
  // 建立长期护理保险制度，实现职工、灵活就业人员|全覆盖: those who are covered do not cover
  const groups = statement.previous === undefined && noun.includes('、') && noun.split('、').every(arePeople)
  // 社工站已覆盖全部乡镇，实现县、乡、村三级|全覆盖
  const coverer = context.previous?.rule === 'universal-share' ? /^(.{2,}?)(?:已|均|都)?覆盖/.exec(context.previous.base)?.[1] : undefined
  const who = groups ? schemeBefore(context) : areas.test(noun) ? (coverer ?? subjectBefore(context)) : ''
  const covers = covered || foldedOf(statement).slice(mark.start, mark.end).includes('覆盖')
  const rate = covers ? '覆盖率' : comesUp.test(tail) ? '达标率' : `${doneBy(tail)}率`
  const whole = groups && width(who) <= 12 ? who + shortenTo(noun, 17 - width(who)) : who !== '' && !who.includes(noun) ? who + noun : noun
  const base = shortenTo(whole, 17).replace(/(?<=.{2})覆盖(?:率|面)$/, '')
  const done =
    /^((?:建成(?!运营|投|启用|开放|挂牌|使用|后)|向|免费|建立|配备|设立|设置|开设|开展|开通|安装|加入|参加|签订|接入|配齐|纳入|改造|实施|实行|完成)了?)(.{2,})$/.exec(
      tail,
    )
  const level = /^(?:达到?|符合)了?[^，]{0,4}[一二三四五六\d]+(?:(?:星|A|档)?级|甲及)[^，]{0,10}/.exec(tail)?.[0]
  const result = done ? done[1]!.replace('了', '') + collapseList(done[2]!) : (level ?? '')
  if (!covers && result !== '' && width(result) <= longest - 6) {
    const said = joinParts([shortenTo(noun, longest - 2 - width(result)), result])
    return { name: `${said}比例`, base: said, head: noun, verb: '', predicate: tail, rule: 'universal-share', at: mark.end }
  }
  return {
    name: `${base}${rate}`,
    base,
    head: noun,
    verb: '',
    predicate: covers ? '' : tail,
    rule: covers ? 'universal-coverage' : 'universal-share',
    at: mark.end,
  }
}

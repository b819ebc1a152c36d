import { groupWords, siblingWords } from '../../lexicon/indicator-words.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { arePeople, endsInMeasure, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import type { Statement } from '../locate-statement.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { cutAtPredicate, openingVerbLength } from './trim-phrase.ts'

const group = new RegExp(`(?:${groupWords})`)

/** What the measure of the number before is for another kind, whom the words before this number name. */
export function nameSibling({ statement, previous, raw }: NamingContext, lead: string): Naming | undefined {
  const same = previous?.unit === statement.mark.unit
  const sibling =
    previous &&
    (same
      ? (siblingOf(previous, lead) ?? gappedMeasure(previous, lead, raw))
      : statement.mark.unit.includes('元')
        ? multipliedLevel(previous, lead)
        : undefined)
  if (!sibling || (width(sibling) > longest && !sibling.startsWith(lead))) return undefined
  const name = sibling.startsWith(lead) ? lead + shortenTo(sibling.slice(lead.length), longest - width(lead)) : sibling
  return named(statement, name, 'sibling-of-earlier-measure', { head: sibling })
}

/** 特困人员集中供养标准1560元，分散供养标准|1200元: of whom the first says it holds for the second. */
export function siblingOf(previous: Naming, lead: string): string | undefined {
  if (openingVerbLength(lead) > 0 && openingVerbLength(previous.base) > 0) return undefined
  const own = siblings.exec(lead)
  // 设区市市级机构 says nothing of 县级机构: a level names its own place
  if (own && own[0].endsWith('级')) return undefined
  // 城市社区覆盖率达100%，农村|80%: a bare kind takes the measure of the kind that the one before opened with
  const kind = endsInMeasure(previous.base) ? siblings.exec(previous.base) : null
  if (own?.index === 0 && kind?.index === 0 && previous.base !== lead && !endsInMeasure(lead)) {
    const measure = previous.base.slice(kind[0].length)
    const noun = lead.slice(own[0].length)
    // 集中养育孤儿保障标准1800元，社会散居孤儿|1400元: with the noun of the kind said again, too
    if (measure.startsWith(noun) && measure !== noun) return lead + measure.slice(noun.length)
  }
  // 城区社区养老服务全覆盖，农村覆盖率|80%: what covers the one covers the other
  const covered = previous.rule === 'universal-coverage' && own?.index === 0 ? /^覆盖(?:率|面)$/.exec(lead.slice(own[0].length)) : null
  const opened = covered && siblings.exec(previous.base)
  if (covered && opened?.index === 0) return own![0] + previous.base.slice(opened[0].length) + covered[0]
  // 服务类项目资金不超过10万元，工程类|50万元
  if (/^[^类，]{2,4}类$/.test(lead) && /^[^类，]{2,4}类(?=.{2})/.test(previous.base)) return previous.base.replace(/^[^类，]{2,4}类/, lead)
  // 经营性公墓平均售价2.8万元，公益性公墓|8000元: another kind of the same noun
  const noun = previous.base.lastIndexOf(lead.slice(-2))
  const measure = noun >= 2 && lead.length >= 4 && lead.length <= 8 ? previous.base.slice(noun + 2) : ''
  if (measure.length >= 2 && endsInMeasure(previous.base) && !endsInMeasure(lead) && /性|型|类|级/.test(lead.slice(0, -2)) && !previous.base.includes(lead))
    return lead + measure
  // 农村特困人员集中供养标准…，分散供养标准: the kind that the same words follow
  const alike = own ? matchesOf(previous.base, allSiblings).find((m) => previous.base.slice(m.index + m[0].length) === lead.slice(own[0].length)) : undefined
  const at = own?.index === 0 && !/人|者|员|童|孤儿|家庭|学生/.test(lead) ? (alike?.index ?? previous.base.search(siblings)) : -1
  // 福利机构集中养育的孤儿标准…，社会散居的|由…: the kind alone, which no institution keeps
  if (at >= 2 && own?.[0] === lead && endsInMeasure(previous.base))
    return previous.base.slice(0, at).replace(/^.*(?:机构|[院站所]|中心)$/, '') + lead + previous.base.slice(at + siblings.exec(previous.base)![0].length)
  // 居民恩格尔系数为26.2%，其中城镇为|25.5%: the rate of all is that of a kind
  if (own?.[0] === lead && at < 0 && rate.test(previous.base) && previous.base.search(siblings) < 0) return lead + previous.base.replace(/^全体/, '')
  return at >= 2 && !previous.base.includes(own![0]) ? previous.base.slice(0, at) + lead : undefined
}

const rate = /(?:率|系数|指数|满意度|覆盖面|参与度)$/

/** 特困人员基本生活标准为低保标准的1.3倍，城市特困人员每人每月|1040元|: the level set as a multiple, for some of those it is set for. */
function multipliedLevel({ rule, head }: Naming, lead: string): string | undefined {
  if (rule !== 'share-of-base' || !endsInMeasure(head)) return undefined
  for (let n = Math.min(lead.length - 2, head.length - 2); n >= 2; n--)
    if (lead.endsWith(head.slice(0, n)) && endsInMeasure(head.slice(n))) return lead + head.slice(n)
  return undefined
}

const siblings = new RegExp(`${siblingWords}`)
const allSiblings = new RegExp(siblings, 'g')

/** 80—89周岁…高龄津贴, then 90—99周岁: the same measure of another group. */
export function regroup(previous: Naming, lead: string): string | undefined {
  const own = group.exec(previous.base)
  // 常住人口11万人，其中60岁以上老人|2.7万人|: people named are no measure of people
  if (!own && arePeople(lead) && arePeople(previous.base) && lead.replace(group, '').length >= 2) return lead
  // 住着3000多人，60岁以上的就有|800多人: a bare verb is no measure
  // 常住人口86万，60岁及以上老年人|26万: counted by themselves
  if (!own && /(?:人口|人数)$/.test(previous.base) && /(?:人|员|童)$/.test(lead)) return lead
  if (!own) return openingVerbLength(previous.base) === previous.base.length || previous.base.endsWith('着') ? lead : lead + previous.base
  const rest = previous.base.slice(own.index + own[0].length)
  // 大学本科资助, then 高中
  if (previous.base.slice(0, own.index) === '大学') return lead + rest
  // 80周岁以上老年人…, then 90周岁以上老年人: what both groups are called stands once
  const called = lead.replace(group, '').replace(/^的/, '')
  const again = called !== '' && rest.replace(/^的/, '').startsWith(called)
  // 90至99周岁老年人, then …低收入老年人高龄津贴: the noun of the second stands for that of the first
  const at = called === '' || again ? -1 : rest.indexOf(called)
  if (at > 0 && at <= 6) return previous.base.slice(0, own.index) + lead + rest.slice(at + called.length)
  return previous.base.slice(0, own.index) + lead + (again ? rest.replace(/^的/, '').slice(called.length) : rest)
}

/** 博彩业的收入中位数为20000元，建筑业为|15000元: what the first group has, where the second names nothing but itself. */
function gappedMeasure({ base }: Naming, lead: string, raw: string): string | undefined {
  // 门诊报销比例为80%，乡镇卫生院为|90%: the measure with the word that tells what it is of
  const measure = (/^[^的]{2,}的([^的]{2,8})$/.exec(base) ?? /[\u4e00-\u9fff]{2,}?([\u4e00-\u9fff]{2}(?:比例|标准|限额))$/.exec(base))?.[1]
  return measure && endsInMeasure(measure) && !endsInMeasure(lead) && lead.length <= 8 && openingVerbLength(lead) === 0 && /[为是达]到?$/.test(raw)
    ? lead + measure
    : undefined
}

/** 240名|包村|、891名包组、1479名包户防汛责任人: modifiers of one pattern share the head of the last. */
function headOfPattern(noun: string, { mark, paragraph: { folded }, clause }: Statement): string {
  const like = `[、和及与]\\d+[余多]?${mark.unit}${noun[0]}[\\u4e00-\\u9fff]`
  const head = new RegExp(`^(?:${like})*${like}([^，。；、\\d的]{2,14})`).exec(folded.slice(mark.outer.end + noun.length, clause.end))?.[1]
  return head ? noun + cutAtPredicate(head) : noun
}

/** 2个|国家级|和22个省级区域医疗中心: the head that the next of the list has. */
export function headOfNext(noun: string, statement: Statement): string {
  const {
    next,
    paragraph: { folded },
    clause,
  } = statement
  if (next && /^[包联驻帮管挂护跟][\u4e00-\u9fff]$/.test(noun) && next.unit === statement.mark.unit) return headOfPattern(noun, statement)
  if (!next || !/^(?:国家|省|市|县|区|镇|村)级$/.test(noun)) return noun
  const head = /^(?:国家|省|市|县|区|镇|村)级([^，。；、\d的]{2,14})/.exec(folded.slice(next.outer.end, clause.end))?.[1]
  return head ? noun + head : noun
}

import { fold } from '../../normalise/fold.ts'
import { joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

/** 累计发放保障金, 共支出资金, 累计保障: what is paid, or who is reached, with no word of the programme. */
const bare =
  /^(?:(?:累计|共计?|合计|全年|本年|已|年|现已)*(?:发放|支出|拨付|落实|下拨|使用|兑现|支付|补助|救助|保障))了?(?:各类|各项)?(?:(?:低保|保障|救助|救济|补助|补贴|供养|抚恤|生活费|保险)?(?:金|资金|款|经费|款物|费))?$/
const programme = /^.*?(?:低保|五保|特困人员|特困供养|.{2}(?:供养|救助|补贴|津贴|抚恤|保障)|医疗保险|养老保险)(?!户|人|对象|金额|资金|标准)/
const group = /(?:城市|农村|城镇|城乡|集中供养|分散供养)?(?:孤儿|残疾人|老年人|优抚对象|五保对象|低保对象|特困人员|困难群众|困境儿童)/

const ownProgramme = /低保|特困|五保|临时救助|高龄|残疾人|抚恤|助学|孤儿/

const namesOther = (lead: string, of: string) => {
  const own = ownProgramme.exec(lead)?.[0]
  return own !== undefined && !of.includes(own)
}

/** 城市低保6195户，发放低保金|3277万元; 农村低保累计保障3.11万人次，发放保障金|1389万元: of the programme, or the people, that the sentence has told before. */
export function nameOfProgramme({ statement, previous }: NamingContext, lead: string): Naming | undefined {
  const { mark, clause, paragraph } = statement
  if (!previous || !(mark.unit.startsWith('元') || /^(?:人次|户次)$/.test(mark.unit)) || !bare.test(fold(lead))) return undefined
  if (paragraph.folded.slice(previous.at, clause.start).includes('；')) return undefined
  const base = fold(previous.base)
  const length = programme.exec(base)?.[0].length ?? 0
  const people = length === 0 ? group.exec(base)?.[0] : undefined
  const of = (length > 0 ? previous.base.slice(0, length) : people)?.replace(/^(?:实施|发放|享受|领取|开展|符合|办理|落实|实行|纳入)/, '')
  // 其中，重病困难户11人，发放救助金|7.6万元|; 孤寡老人142人，发放…: of the part
  const parts = !of && /^[人名户位]$/.test(previous.unit ?? '') && /其中[，：]?[^。]*$/.test(paragraph.folded.slice(statement.sentence.start, clause.start))
  if (parts && width(previous.head + lead) <= longest && !fold(previous.head).includes(fold(lead)))
    return named(statement, previous.head + lead, 'money-of-earlier-noun', { head: previous.head })
  // 纳入特困供养670人，发放低保金|2490万元: money of another programme, which it names
  if (!of || of.length < 2 || namesOther(fold(lead), fold(of)) || fold(lead).includes(fold(of))) return undefined
  return named(statement, joinParts([shortenTo(of, longest - width(lead)), lead]), 'money-of-earlier-noun', { head: of })
}

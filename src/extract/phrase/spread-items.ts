import { siblingWords } from '../../lexicon/indicator-words.ts'
import { endsInMeasure } from '../indicator/naming.ts'

const wholeKind = new RegExp(`^(?:${siblingWords})$`)
const kindEnd = new RegExp(`^(.{1,6})(?:${siblingWords})$`)
const kindStart = new RegExp(`^(?:${siblingWords})(?=.{2})`)

const opposites = /^(?:全半|半全|男女|女男|上下|下上|正副|公私|日夜|[新旧]{2}|[东南西北]{2}|[高中低]{2})$/
/** 满意率; 失业率 is a measure of its own. */
const bareRate = /^(?:响应|解决|办结|满意|化解|处置|回访|答复|反馈|成功|持证|参保|就业|覆盖|入住|完成|达标|及时|签约|参与|知晓)率$|^满意度$/
const sharedMeasure =
  /(?:警情|案件|案|事故|事件|纠纷|订单|犯罪|投诉|诉求|发病|价格|零售额|销售额|产量|销量|增加值|产值|支出|投资|(?:毛|净)?(?:入学|入园|巩固|升学|完成|普及|就业|参保|覆盖|入住|满意|达标|合格|录取)率|(?:(?:基本|最低)?生活(?:保障|补助|补贴|费)?|供养|养育|护理)标准)$/

const per = /^.{2,12}?(?:平均)?(?:每(?:月|年|日|天|平方[米呎尺]|[人户名]))+([\u4e00-\u9fff]{2,6})$/

/** 城市和农村|低保标准 → 城市低保标准, 农村低保标准; 生活补贴和护理补贴|标准: the tail behind what the items have in common goes to each. */
export function spread(items: string[]): string[] {
  const last = items.at(-1)!
  const first = items[0]!
  for (let n = Math.min(6, first.length); n >= 2; n--) {
    const at = last.indexOf(first.slice(-n))
    // 自理、半自理和完全不能自理|人员: all items end alike
    const alike = items.length > 2 && items.slice(1, -1).every((item) => item.endsWith(first.slice(-n)))
    if (at >= 0 && (at + n <= first.length + 3 || (alike && at + n <= 8)))
      return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(at + n)))
  }
  // 黄昏班全费及半费|津助额: what stands before the first of two opposites and behind the last goes to both
  const [one, other] = [first.slice(-2), last.slice(0, 2)]
  if (items.length === 2 && one[1] === other[1] && opposites.test(one[0]! + other[0]!) && last.length > 2)
    return [first + last.slice(2), first.slice(0, -2) + last]
  // 护理补贴一级、二级: what is graded stands before the first grade alone
  const graded = /^(.{2,})([一二三四五六七八九十甲乙丙丁]([级类档等]))$/.exec(first)
  if (graded && items.slice(1).every((item) => item.length === 2 && item.endsWith(graded[3]!)))
    return items.map((item, i) => (i === 0 ? first : graded[1]! + item))
  const grade = /^(?:[一二三四五六甲乙丙丁A-D1-6][级类档等星A])(?=.{2})/.exec(last)?.[0]
  if (grade && items.slice(0, -1).every((item) => item.length <= 6 && item.endsWith(grade[1]!)))
    return items.map((item, i) => (i === items.length - 1 ? item : item + last.slice(2)))
  // 一、二、三类|中心: the class that only the last names
  const classed = /^[一二三四五六]([级类档等])(?=.{1,})/.exec(last)
  if (classed && items.slice(0, -1).every((item) => /^[一二三四五六]$/.test(item))) return items.map((item) => item[0]! + last.slice(1))
  // 考入普通高校本科、专科的孤儿: so where the first holds more before its kind
  const kindOf = /^([^的]{2})(的[^的]{2,6})$/.exec(last)
  if (kindOf && items.length === 2 && !first.includes('的') && first.length > 4 && first.length <= 14 && first.endsWith(kindOf[1]!.slice(-1)))
    return [first + kindOf[2]!, first.slice(0, -2) + last]
  // 优秀、良好的社区: what the last one is said of is what all are said of
  const of = /^[^的]{2,4}(的[^的]{2,6})$/.exec(last)?.[1]
  if (of && items.slice(0, -1).every((item) => !item.includes('的') && item.length <= 8))
    return items.map((item, i) => (i === items.length - 1 ? item : item + of))
  // 收住中度、重度失能老人的机构: what stands before the first kind and behind the last goes to each
  const kinds = wholeKind.test(first) ? null : kindEnd.exec(first)
  const tailOfKind = kinds && kindStart.exec(last)
  if (tailOfKind && items.slice(1, -1).every((item) => item.length <= 4))
    return items.map((item, i) => (i === 0 ? first : kinds[1]! + item) + (i === items.length - 1 ? '' : last.slice(tailOfKind[0].length)))
  // 每千名老年人、每千名儿童配备社工: what each is given
  const given = first.startsWith('每') && last.startsWith('每') ? /.(?:配备|拥有|设置|设立|配置)[^，]{2,}$/.exec(last)?.[0].slice(1) : undefined
  if (given) return items.map((item, i) => (i === items.length - 1 ? item : item + given))
  // 群众诉求解决率、满意率: whose rates they are stands before the first alone
  const whose = /^(.{2,}?)(?:按期|按时|及时)?[\u4e00-\u9fff]{2}率$/.exec(first)?.[1]
  if (whose && items.slice(1).every((item) => bareRate.test(item))) return items.map((item, i) => (i === 0 ? item : whose + item))
  // 街市及熟食档位的平均每月每平方呎|租金: what is measured of the last, each month and for each foot, is of all
  const averaged = per.exec(last)?.[1]
  if (averaged && endsInMeasure(averaged) && items.slice(0, -1).every((item) => !endsInMeasure(item)))
    return items.map((item, i) => (i === items.length - 1 ? item : item + averaged))
  const rest = last.length > first.length + 1 && items.slice(0, -1).every((item) => item.length <= 4) ? last.slice(first.length) : ''
  const tail = endsInMeasure(rest) && !/^[及和与]/.test(rest) ? rest : ''
  // 医疗保健、衣着|价格: the measure that only the last names
  const measure = sharedMeasure.exec(last)
  if (tail === '' && measure && measure.index >= 2 && items.slice(0, -1).some((item) => !endsInMeasure(item)))
    return items.map((item, i) => (i === items.length - 1 || endsInMeasure(item) || sharedMeasure.test(item) || item.length > 8 ? item : item + measure[0]))
  return items.map((item, i) => (i === items.length - 1 ? item : item + tail))
}

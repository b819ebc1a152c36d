import { cameUpTo, carriedOut, carriedOutWhen, inGoodOrder } from '../lexicon/universal-words.ts'
import type { QuantityMark } from '../nlcst/mark.ts'
import { numeralValue } from '../normalise/numeral.ts'
import type { Places } from '../normalise/scan-set.ts'
import { findBounds } from './find-bounds.ts'
import { unitPattern } from './quantity-pattern.ts'
import { scan } from './scan.ts'

/** 全部|拨付, 全部按时足额|兑付, 全部配置|完毕. */
const completed = `(?:${inGoodOrder})+[\u4e00-\u9fff]|(?:${cameUpTo})|(?:${carriedOut}|${carriedOutWhen})|[\u4e00-\u9fff]{2}(?:完[成毕]|到位)`
const two = '(?:一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九)'
/** What announces ratios: 配比，重度护理不低于1:3，中度护理不低于1:5. */
const proportion = '(?:配比|比例|之比|[师床护医]\\S比|(?:收入|标准|性别|男女|城乡)\\S{0,3}比)'
const specialIn = scan.scannerOf(
  new RegExp(
    `(?<universal>(?<![健完安]|[一二两三四五六七八九十]个)全(?:(?:[省市县区镇村]|县区)?域)?覆盖(?!式|”的[\u4e00-\u9fff]{2,6}[，。；]|[\u4e00-\u9fff]{1,8}?(?:系统|体系|网络|平台|机制|格局|模式)(?!的))|全部(?=${completed}|(?:以[^，。；\\d]{2,10}(?:成绩|分数))?(?:考[入上取]|被?录取|升入))|(?<=覆盖[了到]?)(?:所有|全部)(?=[^，。；的]{0,12}(?:社区|村|镇|乡|街道|县|区|市|学校|机构|人员|对象|家庭|人群)))` +
      `|(?<double>翻了?(?<nearly>近|约|超过?)?(?<times>[一两二三四五]|\\d)番)` +
      `|(?<timesHalf>(?<whole>[一二两三四五]|[1-5])倍半)` +
      `|(?<half>半数(?!费用|收费|学费|津贴|资助|减免|宽免|豁免|额|薪)|(?<!(?:\\d年|全年|年度|赛程|行程|日程|工期|学期|假期)(?:已经?|即将|将)?|时间(?:[过]半[、，])?(?:实现|完成)?(?:任务)?)(?<!超)过半(?=数|[，。、；的])|(?<=[占近约达超逾过]|[多高]于|不到|达到)一半|(?<=(?:缩减|减少|压减|压缩|下降|降低|缩短)了?)一半(?=[，。；、]))` +
      `|(?<!\\d|[:：∶]|[午晚早晨间日-])(?<ratio>(?<a>\\d{1,4}(?:\\.\\d+)?)[:：∶](?<b>\\d{1,5}(?:\\.\\d+)?))(?![\\d:：∶])(?:(?=的?(?:比例|配比|标准|配备|配置|师生比))|(?<=${proportion}[^。；]{0,40}))` +
      `|(?<![\\d/.])(?<share>(?<above>[1-9])/(?<below>[2-9]|10))(?![\\d/]|决赛)(?=[，。、；以左的）]|[^\\x00-\\xff])` +
      `|(?<![零〇一二三四五六七八九十百千万第年月])(?:(?<ten>[十二三四五六七八九]?十)(?<tens>${two})|(?<pair>${two}|(?<joined>[一二三四五六七八]、[二三四五六七八九])(?=[十百千万]|[名个天户家人多]))(?<by>[十百千]?[万亿]?))(?<more>[余多]?)(?<unit>${unitPattern})(?![线群])`,
  ),
)

/** Finds what is no numeral with a unit: 全覆盖, 全部完成, 翻一番, 一倍半, 半数, 1:5的比例, 三五百人, 四、五个, 十二三个, 1/3. */
export function recogniseSpecialQuantities(folded: string, places: Places): QuantityMark[] {
  const marks: QuantityMark[] = []
  for (const match of specialIn(folded, places)) {
    const g = match.groups!
    const start = match.index
    const end = start + match[0].length
    const base = { type: 'quantity' as const, start, end, outer: { start, end }, bound: 'exactly' as const }
    if (g.universal) marks.push({ ...base, value: 100, unit: '%', universal: true, rule: 'universal-word' })
    else if (g.double) {
      const bound = g.nearly === undefined ? 'exactly' : g.nearly.startsWith('超') ? 'moreThan' : 'about'
      marks.push({ ...base, bound, value: 2 ** numeralValue(g.times!)!, unit: '倍', rule: 'doubling' })
    } else if (g.timesHalf)
      marks.push({ ...base, ...findBounds(folded, base, '倍'), value: numeralValue(g.whole!)! + 0.5, unit: '倍', rule: 'times-and-a-half' })
    else if (g.half) {
      const around = findBounds(folded, base, '%')
      marks.push({ ...base, ...around, value: 50, unit: '%', bound: g.half === '过半' ? 'moreThan' : around.bound, rule: 'half' })
    } else if (g.ratio) {
      if (Number(g.b))
        marks.push({ ...base, ...findBounds(folded, base, ''), value: Number((Number(g.a) / Number(g.b)).toPrecision(12)), unit: '', rule: 'ratio' })
    } else if (g.share) {
      if (Number(g.above) < Number(g.below)) marks.push({ ...base, ...findBounds(folded, base, '%'), value: numeralValue(g.share)!, unit: '%', rule: 'share' })
    } else marks.push(...estimate(base, g).map((mark) => ({ ...mark, ...findBounds(folded, mark, mark.unit) })))
  }
  return marks
}

/** Two neighbouring digits are a range: 三五百人, 五六十户, 十二三个. */
function estimate(base: Pick<QuantityMark, 'type' | 'start' | 'end' | 'outer' | 'bound'>, g: Record<string, string | undefined>): QuantityMark[] {
  const [low, high] = [...(g.tens ?? g.pair!).replace('、', '')].map((c) => numeralValue(c)!)
  if (g.joined && high !== low! + 1) return []
  // 一两个心愿: a few, no count
  if (g.pair && /^一[二两]$/.test(g.pair) && !g.by) return []
  const scale = /^\s?([十百千]?[万亿]+)/.exec(g.unit!)?.[1] ?? ''
  const unit = g.unit!.trim().slice(scale.length)
  const by = (g.by ? numeralValue(g.by)! : 1) * (scale ? numeralValue(scale)! : 1)
  const add = g.ten ? numeralValue(g.ten)! : 0
  if (unit === '' || /^[年月日点级层道周]/.test(unit)) return []
  const factor = unit === '成' ? 10 : 1
  return [{ ...base, value: (add + low!) * by * factor, valueMax: (add + high!) * by * factor, unit: unit === '成' ? '%' : unit, rule: 'neighbouring-digits' }]
}

import type { NumeralClass } from '../schema/numeral.ts'

/** A context that tells a numeral's class; earlier rules win where two begin together. */
export interface NumeralRule {
  name: string
  class: NumeralClass
  pattern: RegExp
}

const n = '[零〇一二两三四五六七八九十百千万亿\\d]'

export const numeralRules: readonly NumeralRule[] = [
  {
    name: 'age-threshold',
    class: 'threshold',
    pattern: new RegExp(`\\d{1,3}(?:[-—–~至]\\d{1,3})?周?岁(?:及?以[上下内])?|${n}{1,12}(?:年期|万级|级别)|[百千十]?万(?:元)?级别?|中度以上`),
  },
  // 每千名老年人: what a rate is counted for
  { name: 'rate-base', class: 'threshold', pattern: /(?<=每)(?:[百千万亿]|\d[\d.,]*[百千万]?|[二三五十百千万]{2,6})[名人户张个位平公](?!元)/ },
  // 前三名, 前10位: a rank
  { name: 'rank', class: 'ordinal', pattern: new RegExp(`(?<=[列居第全国省市排](?:前|第)|(?<![之以目当日年月])前)${n}{1,4}[名位强](?![^，。；]{0,2}(?:元))`) },
  { name: 'sector', class: 'name', pattern: /第[一二三]产业|[一二三]产(?![\u4e00-\u9fff]?品)|[一二三]、三产业/ },
  {
    name: 'ordinal',
    class: 'ordinal',
    pattern: new RegExp(
      `第\\s?${n}{1,12}|首[个批次创位届家]|[一二三四五六七八九十]是|（[一二三四五六七八九十]）|亮点[一二三四五六七八九十]|(?<=^|\\n|。)\\s?\\d{1,2}[.、．](?!\\d)|(?<=^|\\n|。)[一二三四五六七八九十]+、|其[一二三四]`,
    ),
  },
  {
    name: 'named-plan',
    class: 'name',
    pattern: new RegExp(
      `${n}{1,12}年(?=(?:行动|规划|计划|方案|攻坚))|${n}{1,12}[、]?${n}{0,12}(?=产业|产(?:业|就业|融合|[，。、]))|二十大|十[一-九]大|[一二三四五六七八九]中全会|一老一小|一带一路|一对一|一站式|[一二三四五六七八九]社联动|[三四五]社|双[\\u4e00-\\u9fff]|[一二三]码|二维码|一件事|最后一[公里米百]+|一网通办|五保|四级联动|三级(?=[\\u4e00-\\u9fff]{0,4}(?:研判|网络|服务|联动|体系))|壹|七一|八一|六一|123\\d\\d`,
    ),
  },
  { name: 'universal-each', class: 'vague', pattern: /每[一个]|全部/ },
  {
    name: 'idiom',
    class: 'vague',
    pattern: new RegExp(
      `[一二三四五六七八九十百千万][\\u4e00-\\u9fff][一二三四五六七八九十百千万][\\u4e00-\\u9fff]|[数几]${n}{1,12}|几|十分|千方百计|千万(?=[^元]家万户)|万[众物事千象]|百(?:姓|货|科|年)|千(?:里|秋|万不)|五湖四海|四面八方|半数|多半|一半`,
    ),
  },
  {
    name: 'article',
    class: 'vague',
    pattern:
      /之一|(?:唯|统|单|专|同|逐|合|某|这|那|任|进|不|之|又|另|每)一|一(?:[定旦批系体线直起样般切致些段边方如贯度味流旁面经举带路心意言环步道条]|个|名|位|家|种|项|部|只|点|次|场|期|代|起|份|大|手|并|律|共|揽)|两(?:岸|会|侧|旁|手|者|地|委)|二(?:者|手)|三(?:者|农|峡)|四(?:季|处|周|川)|八方/,
  },
  { name: 'duration', class: 'duration', pattern: new RegExp(`${n}{1,12}(?:个工作日|个?小时|分钟|天|个月|周|年)(?:内|以内|之内|前|后)?`) },
  { name: 'tabular-scale', class: 'furniture', pattern: /（?(?:百|千)?万元[\s）]|至百位数|（\s?\d\s?）/ },
]

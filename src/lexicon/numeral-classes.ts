import type { NumeralClass } from '../schema/numeral.ts'

/** A context that tells a numeral's class; earlier rules win where two begin together. */
export interface NumeralRule {
  name: string
  class: NumeralClass
  /** Without groups of its own. */
  pattern: RegExp
}

const n = '[零〇一二两三四五六七八九十百千万亿\\d]'

/** Set phrases whose numerals count nothing. */
const idioms =
  '千方百计|千家万户|千言万语|千辛万苦|千千万万|千山万水|千头万绪|千锤百炼|万众一心|万无一失|一心一意|一言一行|一点一滴|一砖一瓦|一草一木|一针一线|一分一秒|一朝一夕|一举一动|一模一样|一五一十|三三两两|三番五次|三言两语|五湖四海|五花八门|四面八方|四通八达|七嘴八舌|九牛一毛|十全十美|百家争鸣|百尺竿头|百花齐放|百折不挠|百年大计|千载难逢|千钧一发|独一无二|接二连三|举一反三|说一不二|一干二净|一清二楚|一穷二白|五光十色|五颜六色|丢三落四|十有八九|百里挑一|万里挑一|数一数二|两全其美|一举两得|一箭双雕|三心二意|四世同堂|五谷丰登|一日三餐|一家老小|一以贯之|一如既往|一视同仁|一目了然|一脉相承|始终如一|二十四节气'

/** Names of the field that a numeral opens or closes. */
const fieldNames =
  '二十[大届]|十[一-九]大|一老一小|一带一路|一对一|一站式|[一二三]码|二维码|一件事|最后一[公里米百]+|一网通办|五保|四级联动|各级|[一二三]甲|壹|七一|八一|六一|三八|五一|十一(?=长?假|黄金周|期间)|123\\d\\d|两新(?=组织|领域|工作)|两癌|两委|两代表|两会|两免|两山|两重|两化|两项补贴|三资|三公|三支一扶|三无|四好|四新|五险一金|六稳|六保|九龙|三下乡|三湘|八省|三镇|三江|一分一段|一把手|一次性|三伏|三九|双拥|七彩|千企|万企|百企|千村|万村|百千万'

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
  // 600分以上: a mark that parts those above from those below
  { name: 'mark-threshold', class: 'threshold', pattern: /\d{2,3}分(?:及?以[上下]|段)/ },
  // 前六: a rank without its measure word
  { name: 'bare-rank', class: 'ordinal', pattern: new RegExp(`(?<=[列居第全国省市排]|跻身)前${n}{1,3}(?![年个天次届月季])`) },
  // 2022、2021、2020届, 2022至2023赛季: years by what they are years of
  {
    name: 'year-of',
    class: 'date',
    pattern: /(?:19|20)\d{2}(?:[、和及至—-]+(?:19|20)\d{2})*(?=[届级]|赛季|学年|财年)|(?<![\d.,，])(?:19|20)[0-3]\d(?=[“《]|[、，](?:19|20)\d{2}[年届])/,
  },
  // 从4日开始, 每天6点: a day or an hour
  {
    name: 'day-or-hour',
    class: 'date',
    pattern:
      /(?<![\d.])\d{1,2}日(?![均报])|(?<![\d.])\d{1,2}[点时](?:\d{1,2}分|半|许|整|多(?!名|个|人))?(?=[，。；、起至到开下上前后从])|(?<=[上下]午|[早晚]上|凌晨)\s?\d{1,2}[点时]/,
  },
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
      `${n}{1,12}年(?=(?:行动|规划|计划|方案|攻坚))|${n}{1,12}[、]?${n}{0,12}(?=产业|产(?:业|就业|融合|[，。、]))|[一二三四五六七八九]中全会|[一二三四五六七八九]社联动|[三四五]社|双[\\u4e00-\\u9fff]|三级(?=[\\u4e00-\\u9fff]{0,4}(?:研判|网络|服务|联动|体系))`,
    ),
  },
  { name: 'field-name', class: 'name', pattern: new RegExp(fieldNames) },
  // 八一、六一: days that name a festival, 新洲二中: schools and divisions by number
  {
    name: 'numbered-body',
    class: 'name',
    pattern:
      /(?<=[\u4e00-\u9fff])[一二三四五六七八九十]{1,3}(?=[中小](?![\u4e00-\u9fff]?[个型时])|师(?!傅)|医院|社区|路口)|(?<=[省市县区])[一二三四五六七八九十]{1,2}院|十[一-九]?大(?=类|工程|行动|任务|体系|核心|重点)/,
  },
  // 5G, U14, 3×3, AI2.0: codes, not counts
  { name: 'code', class: 'name', pattern: /[A-Za-zＡ-Ｚ]+[-·]?\d+(?:\.\d+)?|\d+(?:\.\d+)?(?:[A-Za-zＡ-Ｚ×*+＋]+\d*)+(?![A-Za-z%℃])/ },
  { name: 'universal-each', class: 'vague', pattern: /每[一个]|全部/ },
  { name: 'idiom', class: 'vague', pattern: new RegExp(idioms) },
  // 三会一课, 一户一策, 三抓三促: numbers paired in the name of a method
  { name: 'paired-name', class: 'name', pattern: /(?:[一二两三四五六七八九十百][\u4e00-\u9fff]){2}(?<![个名位家次种项些])/ },
  {
    name: 'uncounted-many',
    class: 'vague',
    pattern: new RegExp(
      `[数几]${n}{1,12}|几|十分|千万(?=[^元]家万户)|万[众物事千象家里户步]|百(?:姓|货|科|年)|百万元?(?=[奖助级])|[百千万]?[万亿]亿?(?=级)|千(?:里|秋|万不)`,
    ),
  },
  { name: 'part', class: 'vague', pattern: /半数|多半|一半/ },
  {
    name: 'article',
    class: 'vague',
    pattern:
      /之一|(?:唯|统|单|专|同|逐|合|某|这|那|任|进|不|之|又|另|每)一|一(?:[定旦批系体线直起样般切致些段边方如贯度味流旁面经举带路心意言环步道条]|个|名|位|家|种|项|部|只|点|次|场|期|代|起|份|大|手|并|律|共|揽)|两(?:岸|会|侧|旁|手|者|地|委)|二(?:者|手)|三(?:者|农|峡)|四(?:季|处|周|川)|八方/,
  },
  // 日行一善, 左手一提, 换一份: one that only says that there is some
  { name: 'indefinite-one', class: 'vague', pattern: /一(?=[\u4e00-\u9fff])(?![十百千万亿年月日])/ },
  { name: 'duration', class: 'duration', pattern: new RegExp(`${n}{1,12}(?:个工作日|个?小时|分钟|天|个月|周|年)(?:内|以内|之内|前|后)?`) },
  { name: 'tabular-scale', class: 'furniture', pattern: /（?(?:百|千)?万元[\s）]|至百位数|（\s?\d\s?）/ },
]

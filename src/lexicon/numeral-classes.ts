import type { NumeralClass } from '../schema/numeral.ts'
import { idioms } from './numeral-words.ts'

/** A context that tells a numeral's class; earlier rules win where two begin together. */
export interface NumeralRule {
  name: string
  class: NumeralClass
  /** Without groups of its own. */
  pattern: RegExp
}

const n = '[零〇一二两三四五六七八九十百千万亿\\d]'

/** Names of the field that a numeral opens or closes. */
const fieldNames =
  '二十[大届]|十[一-九]大|一老一小|一带一路|一对一|一站式|[一二三]码|二维码|一件事|最后一[公里米百]+|一网通办|五保|四级联动|各级|[一二三]甲|壹|七一|八一|六一|三八|五一|十一(?=长?假|黄金周|期间)|123\\d\\d|两新(?=组织|领域|工作)|两癌|两委|两代表|两会|两免|两山|两重|两化|两项(?:补贴|补助|津贴)|三资|三公|三支一扶|三无|四好|四新|五险一金|六稳|六保|九龙|三下乡|三湘|八省|三镇|三江|一分一段|一把手|一次性|三伏|三九|双拥|七彩|千企|万企|百企|千村|万村|百千万|清零|归零|红十字|二氧化[碳硫氮]|八宝粥|三星堆|四合院|八项规定|八段锦|四肢|三轮车|(?<![第每\\d])[二三]孩|二胎|百分比|千条线|[多双三]重(?=制度|保障|保险|挑战|压力|身份)|百[日岁]千万|十佳|(?<!\\d)百强|[一二三]本(?=院校|高校|大学|批次|线|录取)|五星(?=志愿|家庭|红旗|好评)|中[铁建交冶][一二三四五六七八九十]+局|万(?=达广场|科集团|佳)|84(?=消毒)|1(?:10|19|20|22)(?=[急救接报]|救护|指挥|电话|平台|”|’|热线|出警)|\\d{1,4}(?=国道|省道|县道|乡道)|世界500强|企业500强|零(?=碳|租金|的突破|就业|售|距离|基础|容忍|门槛|差错|投诉|接触|花钱|工|食|散|件|增长)'

export const numeralRules: readonly NumeralRule[] = [
  {
    name: 'age-threshold',
    class: 'threshold',
    pattern: new RegExp(
      `\\d{1,3}(?:[-—–~至]\\d{1,3})?(?:[多余]|（含）)?周?岁(?:及?以[上下内])?|(?:[一二三四五六七八九十]{1,3}多?|百)岁|[一二三四五六七八九十]{1,3}周岁|\\d{1,2}[-—–~至]\\d{1,2}(?:个月|月龄)|(?<=海拔)\\d+|${n}{1,12}(?:年期|万级|级别)|[百千十]?万(?:元)?级别?|中度以上`,
    ),
  },
  // 每千名老年人: what a rate is counted for
  {
    name: 'rate-base',
    class: 'threshold',
    pattern: /(?<=每)\d+[-—–~至]\d+|(?<=每)(?:[百千万亿]|\d[\d.,]*[百千万]?|[二三五十百千万]{2,6})[名人户张个位平公](?!元)/,
  },
  // 前三名, 前10位: a rank
  { name: 'rank', class: 'ordinal', pattern: new RegExp(`(?<=[列居第全国省市排](?:前|第)|(?<![之以目当日年月])前)${n}{1,4}[名位强](?![^，。；]{0,2}(?:元))`) },
  // 600分以上: a mark that parts those above from those below
  { name: 'mark-threshold', class: 'threshold', pattern: /\d{2,3}分(?:及?以[上下]|段|的?[^，。；]{0,3}成绩)/ },
  // 前六: a rank without its measure word
  { name: 'bare-rank', class: 'ordinal', pattern: new RegExp(`(?<=[列居第全国省市排]|跻身)前${n}{1,3}(?![年个天次届月季])`) },
  // 十四届全国人大三次会议; 6.8级地震: which one, and how strong
  {
    name: 'session',
    class: 'ordinal',
    pattern:
      /[一二三四五六七八九十]{1,3}(?=届(?:全国|全省|[省市县区州]|中央|常委|人大|政协|职代会|[一二三四五六七八九十]次))|(?<=届[^，。；]{0,14})[一二三四五六七八九十]次(?=(?:全体)?会议|全会)|\d(?:\.\d)?级(?=[^，。；\d]{0,4}地震)/,
  },
  // （赣府发〔2021〕16号）, 建标144-2010, （601136）: what a document, a standard or a share is registered by
  {
    name: 'register-number',
    class: 'name',
    pattern: /[〔［[（(]\s?(?:19|20)\d{2}\s?[〕］\])）]\s?第?\d{1,4}号?|(?<=建标|国标|行标|地标)\s?\d+[-—–]\d+|(?<=（)\d{6}(?=）)/,
  },
  // 0512-63491620, 15800000000: a telephone
  {
    name: 'telephone',
    class: 'name',
    pattern: /(?<![\d.,—–-])(?:0\d{2,3}\s?[-—–－]\s?\d{7,8}|1[3-9]\d{9}|[48]00[-—–－]?\d{3,4}[-—–－]?\d{3,4})(?![\d.,%])|\d{5,11}(?=[#@]qq)/,
  },
  // ［21］, 图3, 附件五: what a note or a table is found by
  {
    name: 'caption-number',
    class: 'furniture',
    pattern: /[［[]\d{1,3}[］\]]|(?<=图|(?<!代)表|附件|附表|附录)\s?(?:\d{1,2}(?![\d.,，])|[一二三四五六七八九十]{1,2})(?!\s?[\d.%万亿个人名家])/,
  },
  // 2022、2021、2020届, 2022至2023赛季: years by what they are years of
  {
    name: 'year-of',
    class: 'date',
    pattern:
      /(?:19|20)\d{2}(?:[、和及至—-]+(?:19|20)\d{2})*(?=[届级]|赛季|学年|财年)|(?<![\d.,，])(?:19|20)[0-3]\d(?=[“《]|[、，](?:19|20)\d{2}[年届]|\s(?:19|20)\d{2}(?!\d)|(?![年个名人元万亿张家户余多所处件项次台吨分米里平公位头亩条场斤])[\u4e00-\u9fff])|(?<=(?:19|20)\d{2}\s)(?:19|20)\d{2}(?!\d)/,
  },
  // 从4日开始, 每天6点, 9:00至17:30, 下午两点, 周五: a day or an hour
  {
    name: 'day-or-hour',
    class: 'date',
    pattern:
      /(?<![\d.])\d{1,2}日(?![均报])|(?<![\d.])\d{1,2}[点时](?:\d{1,2}分|半|许|整|多(?!名|个|人))?(?=[，。；、起至到开下上前后从])|(?<=[上下]午|[早晚]上|凌晨|[日天])\s?(?:\d{1,2}|[一二两三四五六七八九十]{1,3})[点时](?!间|代|期)|\d{1,2}[:：]\d{2}(?!\d)|(?<=周|星期|礼拜)[一二三四五六]/,
  },
  { name: 'sector', class: 'name', pattern: /第[一二三]产业|[一二三]产(?![\u4e00-\u9fff]?品)|[一二三]、三产业/ },
  {
    name: 'ordinal',
    class: 'ordinal',
    pattern: new RegExp(
      `第\\s?${n}{1,12}|首[个批次创位届家]|[一二三四五六七八九十]是|（[一二三四五六七八九十]）|亮点[一二三四五六七八九十]|(?<=^|[\\s。：；])\\s?\\d{1,2}[.、．](?!\\d)|(?<=^|[\\s。：；])[一二三四五六七八九十]+、|(?<=第[一二三四五六]、)[二三四五六七]|其[一二三四]|[一二三四五六]期(?=工程|项目|[、，。建])|[一二三四五六]等功|[一二三四特]等奖|[一二三](?=、[二三]、?[三四]?等奖)|(?<=[一二]、)[二三](?=、三等奖|等奖)|[高初大][一二三四](?=[毕学新级年班的])|[七六]级(?=因公|伤残|残疾军人)|[一二三四五六七八九十\\d]{1,3}楼(?![房宇高])`,
    ),
  },
  {
    name: 'named-plan',
    class: 'name',
    pattern: new RegExp(
      `${n}{1,12}年(?=(?:行动|规划|计划|方案|攻坚))|${n}{1,12}[、]?${n}{0,12}(?=产业|产(?:业|就业|融合|[，。、]))|[一二三四五六七八九]中全会|[一二三四五六七八九]社联动|[三四五]社|双[\\u4e00-\\u9fff]|[一二三四五六](?=[级类档])`,
    ),
  },
  // 0283部队, 9米6厢式货车: which unit of an army, which kind of lorry
  { name: 'unit-number', class: 'name', pattern: /[零〇一二三四五六七八九\d]{2,6}(?=部队)|\d{1,2}米\d?(?=(?:厢式|高栏|平板|冷藏)?(?:货车|卡车))/ },
  { name: 'field-name', class: 'name', pattern: new RegExp(fieldNames) },
  // 八一、六一: days that name a festival, 新洲二中: schools and divisions by number
  {
    name: 'numbered-body',
    class: 'name',
    pattern:
      /(?<=[\u4e00-\u9fff])[一二三四五六七八九十]{1,3}(?=[中小](?![\u4e00-\u9fff]?[个型时])|师(?!傅)|医院|社区|路口)|(?<=[省市县区])[一二三四五六七八九十]{1,2}院|[一二三四五六](?:院(?!士)|审(?![理判]))|[一二三四五六七八九十\d]{1,3}大(?=[\u4e00-\u9fff])/,
  },
  // 三晋饭店, 万向集团, 五里界街; 粤港澳三地: proper names, and places counted together
  {
    name: 'name-with-numeral',
    class: 'name',
    pattern:
      /[一二两三四五六七八九十百千万]{1,2}(?![个家所名位座处项条件间套批支部大类级种届期年月日天场次只台辆户口元多余方])(?=[\u4e00-\u9fff]{1,6}(?:集团|公司|投资|银行|证券|机场|饭店|大厦|基金会|医院|学校|中学|小学|街道|街(?!区)|[镇乡村山湖河]))|[两三四五六七八](?=[地县市区村镇乡省校城江岸](?!级))/,
  },
  // 前街108号, 302室, 2号“集善乐业”: found by number
  {
    name: 'address',
    class: 'name',
    pattern:
      /(?<=[街路道巷弄])\d{1,4}号|\d{1,4}(?:室(?!内)|号楼|号院|号线|单元)|\d{1,3}号(?=[“《\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\d{1,3}(?=团队|小队|中队|大队)/,
  },
  // 5G, U14, 3×3, AI2.0, JGJ450-2018: codes, not counts
  { name: 'code', class: 'name', pattern: /[A-Za-zＡ-Ｚ]+(?:\/T)?[-·\s]?\d+(?:\.\d+)?(?:[-—–]\d+)?|\d+(?:\.\d+)?(?:[A-Za-zＡ-Ｚ×*+＋]+\d*)+(?![A-Za-z%℃])/ },
  { name: 'universal-each', class: 'vague', pattern: /每[一个]|全部/ },
  { name: 'idiom', class: 'vague', pattern: new RegExp(idioms) },
  // 三会一课, 一户一策, 三抓三促: numbers paired in the name of a method
  { name: 'paired-name', class: 'name', pattern: /(?:[一二两三四五六七八九十百][\u4e00-\u9fff]){2}(?<![个名位家次种项些])/ },
  {
    name: 'uncounted-many',
    class: 'vague',
    pattern: new RegExp(
      `[数几]${n}{1,12}|几|十分|千万(?=[^元]家万户)|万[众物事千象家里户步]|百(?:姓|货|科|年)|百万元?(?=[奖助级])|[百千万]{1,2}(?=[企村人名场户师生孩青学群家乡校件元])|[百千万]?[万亿]亿?(?=级)|千(?:里|秋|万不)`,
    ),
  },
  // 三点要求, 两类案件: parts of what is said, which the text then names
  {
    name: 'parts-said',
    class: 'vague',
    pattern:
      /[两二三四五六七八九\d]{1,2}点(?=要求|意见|建议|期望|希望|体会|感受|启示)|[两三四五六七八九十]{1,2}个?(?=维度|方面|层面|环节|角度|板块)|两(?=[类章证锅方])/,
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
  { name: 'duration', class: 'duration', pattern: new RegExp(`${n}{1,12}[余多几]?(?:个工作日|个?小时|分钟|天|个月|周|年)(?:内|以内|之内|前|后)?`) },
  {
    name: 'tabular-scale',
    class: 'furniture',
    pattern: /（?(?:百|千)?万元[\s）]|(?<=\s)[百千]?[万亿](?=[人元件户吨个张台次亩斤份]\S{0,2}\s)|至百位数|（\s?\d{1,2}\s?）/,
  },
]

import { about, above, below, floors } from '../lexicon/bounds.ts'
import { classedThings, consequences } from '../lexicon/numeral-words.ts'
import { before, behind, of, ofHan, type Reason, type Takes } from './counted.ts'

const condition = new RegExp(
  `^(?:及?以[上下]|（含）)*(?:、[^，。；、\\d（）]{1,6}\\d+[^，。；、\\d（）]{1,4})?[^，。；、\\d（）]{0,10}的(?:（[^）]*）)?，(?:再|可|则|一次性|分别|按[^，。；]{0,10})*(?:${consequences})`,
)
const conditionOf = new RegExp(
  `^(?:及?以[上下])?(?!的(?:比例|标准|额度|补))[^，。；、\\d（）]{0,6}的(?:${classedThings})?(?:再|可|则|一次性|分别|进行|予以)*(?:${consequences})`,
)
const conditioned = new RegExp(`(?:满|达到?|${floors}|${above}|${below}|等于)$`)
/** 床位不足40张且入住少于10人的: one condition joined to the next. */
const conditionJoined = /^(?:及?以[上下])?[且或、](?![每各])[^，。；\d]{1,12}\d+[^，。；\d]{1,3}(?:及?以[上下])?的/
/** 人数少于10人的敬老院，可将…: what meets a condition may or must do something. */
const obliged = new RegExp(`^(?:及?以[上下])?的(?:[^，。；、\\d]{0,6}(?:${classedThings}))?，(?:可以?|应当?|须|必须)(?![见谓])`)
/** 毕业2年内, 登记失业半年以上: how long ago something was that tells who is meant. */
const sinceWhat = /(?:毕业|离校|失业|成立|退役|注册|结婚|复员|创业|就业|参加工作|刑满释放)(?:后|已|满|时间)*$/
const classed = new RegExp(`^(?:及?以[上下])?的[^，。；、\\d]{0,8}(?:${classedThings})`)
/** What a class of places or people is told by. */
const sized = /(?:编制|职工|员工|从业人员|床位|人口|面积|规模|资产|资金|产值|收入|会员|学生)数?(?:在|为|达)?$/
/** 对安置人数占职工25%以上且不少于10人的单位，给予…: those whom a rule gives something. */
const forThose = /(?:^|[，。；：、\s])(?:对于?|凡)[^，。；：]*$/
const thoseGet = new RegExp(`^[^，。；]{0,24}的[^，。；、\\d]{0,10}(?:${classedThings})，(?:再|可|则|一次性|分别|按[^，。；]{0,10})*(?:${consequences})`)
const meansThose = /(?:是指|指的是|，即)[^。；]*$/
const between = /^之间的/
const countedThen =
  /^(?:之间|及?以[上下])?的[^，。；、\d的和与及或每按]{1,12}(?<!目标|任务|标准|补贴|补助|奖励|津贴|比例|额度|速度|资金|金额|款|费)(?:共?有|共|约|达)?\d/
const counted = new RegExp(`(?:[上过达]|${above}|${about})$|[开举]展|惠及|培训|组织`)
const marked = new RegExp(`(?:过|${above})$`)
const ofSeveral = new RegExp(`[家户个名]\\D{0,14}(?:在|${floors}|${above})$`)
const parted = new RegExp(`(?:达到|不足|低于|${above})$`)
const passed = new RegExp(`(?:满|不足|${above})$`)
/** How long something has been in use or somebody at work. */
const agedBy = new RegExp(`(?:使用|运行|建成|服役|房龄|楼龄|从业|任职|工作|居住)(?:年限|时间)?(?:已|均|在)?(?:满|达到?|不足|${above})?$`)
const limitBehind = /^及?以[上下]/
const countedByPlace = /^[人户名亩]$/
const upToLimit = /^以上(?:不足|不满)\d/
const countedIn = /（不?含$/

const bodyOf = /(?:年龄|月龄|体重|身高)(?:应|须|需|要)?(?:在|为|满|达到?|超过?|不低于|不少于|大于|小于)?[≥≤<>]?$/

/** A numeral that tells whom a rule or a count is about, each by the reason. */
export const classReasons: Readonly<Record<string, Takes | Reason>> = {
  // 运营满1年的，给予…; 吸纳5人以上的企业给予…: who gets what follows
  condition: (c) =>
    (conditioned.test(before(c, 3)) || limitBehind.test(behind(c))) &&
    (condition.test(behind(c, 30)) ||
      (forThose.test(before(c, 40)) && thoseGet.test(behind(c, 40))) ||
      (/^及?以[上下]且/.test(behind(c, 4)) && conditionJoined.test(behind(c, 26))) ||
      (c.unit.startsWith('元') && obliged.test(behind(c, 20))) ||
      (/^(?:[人名张年户家所单件亩头]|个月)$/.test(c.unit) &&
        (conditionOf.test(behind(c, 24)) || conditionJoined.test(behind(c, 26)) || obliged.test(behind(c, 20))))),
  // 低于1.5%的，按应缴额的50%缴纳; 30人（含）以下企业
  'class-limit': (c) =>
    (c.unit === '%' && conditioned.test(before(c, 3)) && /^(?:及?以上)?(?:但|且)(?:低于|不足|不满|未满)\d/.test(behind(c, 8))) ||
    (c.unit === '%' && conditioned.test(before(c, 3)) && /^(?:及?以[上下])?的，(?:按|可|应|须|给予|不予|免|减|实行|暂)/.test(behind(c, 12))) ||
    (c.unit.endsWith('元') &&
      conditioned.test(before(c, 3)) &&
      /^(?:及?以[上下])?的，(?:[^，。；\d]{0,10})?(?:按照?|不予|免|减|实行|暂)/.test(behind(c, 20))) ||
    (/^[人名]$/.test(c.unit) && /^（含）以[上下]的?(?:小微)?(?:企业|单位|机构)/.test(behind(c, 14))),
  // 单笔规模在100万元以下的慈善信托占七成
  'class-counted': (c) => sized.test(before(c, 10)) && /^及?以[上下]的[^，。；、\d]{1,12}(?:占|有|共)/.test(behind(c, 20)),
  // 使用超过15年的电梯, 从业10年以上的社工: how long tells which are meant
  'class-by-years': of(
    /^年$/,
    (c) =>
      agedBy.test(before(c, 10)) && (passed.test(before(c, 2)) || limitBehind.test(behind(c))) && /^(?:及?以[上下])?的[^，。；、\d]{2,}/.test(behind(c, 8)),
  ),
  // 20家年收入超亿元的企业, 编制50个以上的机关, 300人以上行政村
  'class-by-size': (c) =>
    (sized.test(before(c, 10)) && limitBehind.test(behind(c)) && classed.test(behind(c, 20))) ||
    // 年收入10万元以下村, 新增经济总量超200亿元县2个, 150张床位以上的养老机构
    (c.unit.includes('元') && /收入$/.test(before(c, 2)) && /^及?以[上下]的?(?:行政村|村|乡镇|镇|县)/.test(behind(c, 6))) ||
    (c.unit.includes('元') && marked.test(before(c, 2)) && /^的?(?:县|市|区|乡?镇|村|企业|园区|产业集群|集群|产业)\d+[个家]/.test(behind(c, 8))) ||
    (c.unit === '张' && !/\d[所家个]$/.test(before(c, 3)) && /^床位?以[上下][^，。；\d]{0,24}的[^，。；、\d]{0,4}机构/.test(behind(c, 36))) ||
    (countedByPlace.test(c.unit) && /^及?以[上下]的?(?:行政村|自然村|村|社区|乡镇|街道|小区|镇|屯|小岛|海岛|岛屿)(?!民)/.test(behind(c, 10))) ||
    (c.unit.includes('元') && ofSeveral.test(before(c, 22)) && classed.test(behind(c, 20))),
  // 1万名老人以上的街镇各建1个, 10名以上孤寡老人的行政村都建有: which places must have something
  'class-of-place': of(/^[名人户]$/, (c) =>
    /^(?:[^，。；\d、以]{0,4}及?以上的|及?以上[^，。；\d]{2,24}的)(?:行政村|自然村|村|社区|小区|街[道镇]?|乡镇|镇)(?:（[^）]*）)?(?:[都均应须要可各]|至少|建)/.test(
      behind(c, 40),
    ),
  ),
  // 日均订单小于10单的网约车67700辆: a bound that parts those counted from others
  'class-with-number': (c) =>
    (/\d\s?[%万亿]?[-—–~～]+\d/.test(c.folded.slice(c.start, c.end)) && /^(?:之间)?的(?:共?有|约?占)约?\d/.test(behind(c))) ||
    (c.unit !== '' && (conditioned.test(before(c, 3)) || limitBehind.test(behind(c)) || between.test(behind(c, 4))) && countedThen.test(behind(c, 18))),
  // 支出型困难家庭是指必需支出占总收入60%以上、月收入低于低保标准1.5倍的家庭: what the word means
  'class-defined': (c) =>
    meansThose.test(before(c, 90)) &&
    /^(?:及?以[上下内])?(?:（含）)?[^。；]{0,40}的[^，。；的]{0,10}(?:家庭|人员|对象|儿童|老年人|残疾人|群体|人口|户)[。；]/.test(behind(c, 70)),
  // 50张以上不足300张；（含300张，下同）, not （含500箱饮用水）
  limits: (c) => upToLimit.test(behind(c)) || (countedIn.test(before(c, 3)) && /^[，、；）)]/.test(behind(c, 1))),
  // 毕业两年内的青年
  'since-event': of(
    /^(?:年|个月)$/,
    (c) => sinceWhat.test(before(c, 6)) && /^(?:及?以[内上]|内)(?:的|$|[，、；）]|[^。]{0,8}(?:高校|毕业生|人员|青年|企业|生))/.test(behind(c, 16)),
  ),
  // 签订1年以上劳动合同, 缴纳6个月以上社会保险费, 缴费1个月以上的企业: how long a rule asks for
  'term-asked': of(
    /^(?:年|个月)$/,
    (c) =>
      /^及?以上的?(?:期限的?)?[^，。；、\d的]{0,6}(?:合同|协议|社会保险|社保|保险费)/.test(behind(c, 18)) ||
      (/(?:缴纳|缴费|参保|保险费|社保费?|签订合同)(?:连续|累计|满)*$/.test(before(c, 8)) &&
        /^及?以上(?:的|[^。；]{0,30}的(?:企业|单位|机构|人员))/.test(behind(c, 40))),
  ),
  // 前4期捐赠2750万元: which of them
  'first-ones': of(/^[期批届]$/, (c) => /(?:^|[^之以目当日年月此天])前$/.test(before(c, 2))),
  // 最大1小时滑动雨量
  'span-of-rain': of(/^(?:小时|分钟)$/, (c) => /^(?:滑动)?(?:降?雨|降水)(?:量|强)/.test(behind(c, 5))),
  // 万名大学生志愿服务西部计划: the name of a programme
  'many-in-name': ofHan(
    (c) =>
      /^[百千万]$/.test(c.numeral) &&
      /^[名人家个]$/.test(c.unit) &&
      /^[^，。；的\d]{2,20}(?:计划|工程|行动|项目|活动)(?!中|的)/.test(behind(c, 26)) &&
      !counted.test(before(c, 4)),
  ),
  // 每个4人家庭可获津贴: how many a household is of
  'household-size': of(
    /^人$/,
    (c) => /^[1-9一二三四五六七八]$/.test(c.numeral) && /^(?:及?以上|或以上)?的?(?:家庭|住户|户型|户(?![数籍外主]))/.test(behind(c, 6)),
  ),
  // 占总户数20%的低收入家庭人均收入: which part of all is meant
  'class-by-rank': of(
    /^%$/,
    (c) =>
      /占[^，。；、\d]{2,10}$/.test(before(c, 12)) &&
      /^的[高中低][^，。；、\d的]{1,8}(?:家庭|户|者|人口|人群|组)[^，。；、\d]{0,10}(?:收入|支出|消费)/.test(behind(c, 30)),
  ),
  // 1%人口抽样调查: a name
  'sample-survey': of(/^[%‰]$/, (c) => /^(?:全国)?人口(?:变动)?(?:情况)?抽样调查/.test(behind(c, 12))),
  // 世界排名前1%
  'top-share': of(/^[%‰]$/, (c) => before(c, 1) === '前'),
  // 年龄在5个月以上，体重在8公斤以上: whom a help is for
  'body-limit': of(
    /^(?:个月|周|公斤|千克|斤|厘米|米)$/,
    (c) => bodyOf.test(before(c, 12)) && (limitBehind.test(behind(c)) || conditioned.test(before(c, 3)) || /[≥≤<>]$/.test(before(c, 1))),
  ),
  // 50千瓦发电机9台, 十轮运输车20辆: of what make a machine is
  'make-of-machine': (c) =>
    (/^(?:千瓦|马力|匹|英寸|寸|[座门缸轮]|吨级?)$/.test(c.unit) &&
      /^[\u4e00-\u9fff]{0,6}(?:机|车|泵|艇|船|炉|屏|器)(?:\d+[台辆艘架部套]|[、，。；等])/.test(behind(c, 14))) ||
    (c.unit === '轮' && /^(?:运输|货|卡|自卸|平板|挂|重卡|车|摩托|电动)/.test(behind(c, 3))),
  // 地表水四类, 三类水体: how good water or air is
  'quality-class': of(
    /^[类级]$/,
    (c) =>
      /^[一二三四五]$/.test(c.numeral) &&
      (/(?:地表水|水质|稳定在|优于|环境质量|(?:水质|水体|断面|空气|环境)[^，。；]{0,8}达到)$/.test(before(c, 14)) ||
        /^(?:水体|水质|水标准|标准)/.test(behind(c, 4))),
  ),
  // 跨过3个|万亿元|大关: what is counted are the marks
  'mark-passed': of(/^元$/, (c) => /\d个$|[一二两三四五六七八九十]个$/.test(before(c, 2)) && /^(?:大关|台阶|关口|门槛|新台阶)/.test(behind(c))),
  // 判处3年以上有期徒刑: what is meted out
  'prison-term': of(/^年$/, (c) => /^(?:及?以[上下])?(?:有期徒刑|徒刑)/.test(behind(c))),
  // 北纬37.16度
  coordinate: of(/^度$/, (c) => /(?:[北南]纬|[东西]经)$/.test(before(c, 2))),
  // 2023届毕业生, 93届校友
  'class-of': of(
    /^[届级]$/,
    (c) => /^(?:19|20)\d{2}$/.test(c.numeral) || (/^[5-9]\d$/.test(c.numeral) && /^[^，。；]{0,8}(?:校友|同学|毕业|学[生员长]|班)/.test(behind(c, 12))),
  ),
  // 殘疾程度為100%的受助人: how disabled one is
  'degree-of-disability': of(/^%$/, (c) => /(?:[残伤]疾?|致残|伤残)程度(?:均?[为达至]|达到)?$/.test(before(c, 10))),
  // 自付超1500元的422人次, 超过2万元的人员名单: whom a sum parts from others
  'sum-passed': of(
    /^元/,
    (c) =>
      parted.test(before(c, 3)) &&
      /^的?\d[\d,.]*[万余多]*(?:人次|户次|[人户名家例])|^(?:及?以上)?的(?:人员|对象|家庭|患者|群众|参保人|农户|住户|职工|老人)/.test(behind(c, 16)),
  ),
}

import { above, below } from '../lexicon/bounds.ts'
import { before, behind, of, ofHan, type Reason, type Takes } from './counted.ts'

/** 如有病人…: what opens a condition; 如按…计, 如今 and 如下 open none. */
const opensCondition =
  /(?:^|[，。；：“\s])(?:如果|如(?![果今此下何图上期约愿实意同数是需按以])|若(?![干是按以])|若是|倘若?|假如|假若|假使|要是|一旦)(?!按|以|将)[^，。；：]*$/
/** What then is done. */
const consequence = /^[^，。；]*，[^。；，]{0,16}?(?:会|将|可|则|须|应|即|就|不得|不予|给予|予以|方|才|暂停|取消)/

/** 未来|24小时|的诊症时段: which hours are meant. */
const hoursAhead = /(?:未来|今后|过去|此前|此后|接下来)的?\s?$/

const leftOut = new RegExp(`除[^，。；]{0,24}(?:达到?|${above}|${below})$`)

/** A numeral that belongs to the terms of a rule, or of a measure, each by the reason. */
export const termReasons: Readonly<Record<string, Takes | Reason>> = {
  // 如有病人在两个月内不赴诊3次，会暂停其预约: when the rule holds
  'condition-clause': of(
    /^(?:次|天|个?月|年|个?小时|分钟|周|个?星期|个?工作[日天])$/,
    (c) => opensCondition.test(before(c, 40)) && consequence.test(behind(c, 50)),
  ),
  // 在两个工作天内成功获发筹的比率: what the rate is of
  'term-of-rate': of(/^(?:个?工作[日天]|天|个?小时|分钟|个月|年)$/, (c) => /^之?内[^，。；、\d]{2,16}(?:的(?:比[率例重]|概率|占比)|率)/.test(behind(c, 24))),
  // 参加失业保险1年以上的企业职工: which are meant
  'insured-so-long': of(
    /^(?:年|个?月)$/,
    (c) => /(?:参[加保]|缴纳|缴)[^，。；\d]{0,8}(?:保险|社保|医保|保费)?(?:累计|连续|满)*$/.test(before(c, 14)) && /^(?:及?以上|以内)?的/.test(behind(c, 5)),
  ),
  'hours-ahead': of(/小时$/, (c) => hoursAhead.test(before(c, 5)) && /^的?[\u4e00-\u9fff]/.test(behind(c, 2))),
  // 不足3个月便离职: so soon that it tells which are meant
  'so-soon': of(/^(?:年|个?月|天|周|个?小时)$/, (c) => /(?:不足|不到|未满|不满)$/.test(before(c, 2)) && /^便/.test(behind(c, 1))),
  // 过了两星期，他们得到通知: what a story goes by
  'went-by': of(/^(?:个?星期|周|天|个月|个?小时|分钟)$/, (c) => /(?<!超|经|渡|度)过了(?:约|近)?$/.test(before(c, 4)) && /^[，。]/.test(behind(c, 1))),
  // 同一人只计一次: how the counting is done
  'counted-once': of(/^次$/, (c) => /(?:只|仅|均|作)(?:会)?(?:计|计算|统计|登记)$/.test(before(c, 5))),
  // 每4个人中就有一个是老人: one of so many
  'one-in-so-many': of(/^[个人名位]$/, (c) => /^[1一]$/.test(c.numeral) && /每\d+个?(?:人|老人|家庭|孩子|儿童)中[^，。；\d]{0,4}有$/.test(before(c, 16))),
  // “3个95%”目标: a name
  'rates-in-name': of(/^%$/, (c) => /“[\d三四五两]{1,2}个$/.test(before(c, 4)) && behind(c, 1) === '”'),
  // 除3家捐款超过1亿元外: which are left out
  excepted: (c) => leftOut.test(before(c, 30)) && /^(?:及?以[上下])?(?:的[^，。；\d]{0,10})?[之以]?外(?=，)/.test(behind(c, 14)),
  // “每日一小时”活动, “净水24小时”: a name
  'named-by-quote': of(
    /^(?:个?小时|分钟|天|次|元|个|件|步)$/,
    (c) =>
      /^(?:[一二两三四五六七八九十]|\d{1,2})$/.test(c.numeral) &&
      /“每?[年月日天周人]?[^“”，。；、\d]{0,4}$/.test(before(c, 8)) &&
      /^[^“”，。；\d]{0,6}”/.test(behind(c, 8)) &&
      (c.unit === '小时' || /^[^”]*”[^，。；”]{0,12}(?:活动|行动|计划|工程|项目|机制|制度|模式|工作法|品牌)/.test(behind(c, 26))),
  ),
  // 夫妻二人: who they are, told before
  'kin-together': of(
    /^[人口个位]$/,
    (c) =>
      /^[二两三四五六2-6]$/.test(c.numeral) &&
      /(?:[和与](?:[姐妹哥弟爷奶妈爸]{2}|[父母]亲|女儿|儿子|孩子|老伴|丈夫|妻子)|夫妻|夫妇|父[子女]|母[子女]|姐妹|姊妹|兄弟|兄妹|姐弟|师徒|祖孙|爷孙|婆媳|一家)$/.test(
        before(c, 3),
      ),
  ),
  // 二组的祠堂, 二班: the second, where two of them would be 两组
  'second-of-rank': ofHan((c) => c.numeral === '二' && /^[组班队部]$/.test(c.unit)),
}

import { rewriterOf } from '../../normalise/rewriter-of.ts'
import { openingVerbLength } from '../phrase/trim-phrase.ts'

/** Words that only join a clause to the one before, or say how it holds. */
const opening =
  /^(?:关于|这[个座家所场项](?![呀啊吧呢])(?=.{4})|该(?:[省市县区镇乡村州]|街道)?(?=.{4})|既然|因为|由于|(?:当天|当日)?[上下]午(?![场茶班])|提出(?!.*(?:措施|意见|建议|要求|问题|方案|申请|议案|提案|诉求)$)(?:全[省市县区国])?(?=.{4})|分别|标准[为是]|且|并且|一些|至(?=已)|(?:可以?)?(?=按[^，]{2,8}给予)|针对(?=.{6})|把(?![关脉手握控门])(?=.{4})|是(?=[我该全本][省市县区])(?:[我该全本][省市县区]))+(?=.{2})/
/** 某某基金会|向团市委捐赠动物园门票: in a long name, what was given to whom stands without who gave it. */
const givenTo = /^[^，向给为]{4,}(?=[向给为][^，]{2,12}(?:捐赠|赠送|发放|提供|拨付))/
/** 提出通过三年努力实现|小学近视率下降: how an aim is to be come to names nothing. */
const byEffort = /^(?:提出|明确|力争|争取)?(?:要?通过[^，。的]{2,10}?(?:努力|时间))(?:，)?(?:实现|使)?(?=.{4})|^(?:提出|明确)实现(?=.{4})/
/** Words behind a noun that are said of the number or of the next one: 床位规模原则上|不超过, 慰问金和价值|200元, 企业与现场的|12名. */
const closing =
  /(?<=.{2})(?:原则上|如下|(?<=标准|水平|额度|限额|价格)[为是]每[^，、\d]{1,6}|(?<=.{3})(?:目前|如今|现已)|(?<!(?:收到|发出|发布|印发|下发|张贴|送达).*)(?<=.{4})的(?:通知|公告|通告)|(?<=标准|水平|[率额数量度])仍然?|(?<=(?:处|站|所|构|织|位|县|区|市|镇|乡|村|员|者|老人))[共均都已也]|保持|共计|合计|(?:[位排名]?[居列]|排名?)(?:全[国省市区县])?(?:前[一二三四五六七八九十]|第[一二三四五六七八九十]|首[位列]|榜首)位?|(?<=[量率数额度模力])(?:可以?|能)|(?<=者|员|生|民)(?:正|纷纷|先后|陆续)|(?<![理了化和见])了|[和及与、]?(?:总)?价值(?<!.价值)|[和及与](?:现场|在场|当地|价值)|(?<=(?:托|织|构|业|区|村|户|者|员|施|人|生|工|民|家))中)+$/
const onlyNeeds = /(?<=.{2})(?:只|仅|均)需(?=[支付缴交花])/
/** 提供适老化用品一套. */
const oneOf = /(?<=.{3})[一两][套份件台](?=(?:总?价值)?$)/
/** 补助标准补助标准: a measure that was added to itself. */
const twice = /(.{3,8})\1+/
/** What a bracket explains, which no name needs: 运行经费（不含人员工资、绩效等经费）. */
export const explained = /(?<=.{2})[（(][^（()）]{7,}[）)]/g

/** 省慈善总会将投入配套资金: a name says what, not when. */
const willBe = /(?<=.{2}(?<![即大上中少老名]))将(?=再?(?:投入|新增|新建|建设|建成|改造|开展|实施|打造|组织|举办|发放|安排|支持|培训|培育|招聘|引进))/

/** 市、县|（市、区）福利公益金: what a bracket explains may be cut away before it. */
const orphan = /^（[^（）]{1,4}）(?=.{2})/

/** 现入住老人: that it is so now, the time says. */
const now = /^(?:现已经?(?=.{4})|现(?=(?:入住|供养|收养|在册|筛选|铺设|改造|规划|建设|经营|登记|聘|服务|覆盖|运营|培训|投放).{2}))/

const polished = rewriterOf([explained, ''], [now, ''], [orphan, ''], [oneOf, ''], [byEffort, ''], [opening, ''], [closing, ''], [onlyNeeds, ''], [willBe, ''])

const mustBe = /^(?:还|均|都)?[要需](?=.{4})/

/** The core of a name as an editor would print it: without joints, explanations in brackets, and repetitions. */
export function polishName(core: string): string {
  const verb = openingVerbLength(core)
  const whole = verb > 2 && core[verb - 1] === '了' ? core.slice(0, verb - 1) + core.slice(verb) : core
  const plain = whole.length > 18 ? whole.replace(givenTo, '') : whole
  // 今年要新建: what must be done is named by what is done
  const must = mustBe.exec(plain)?.[0].length ?? 0
  const name = polished(must > 0 && openingVerbLength(plain.slice(must)) > 0 ? plain.slice(must) : plain)
  // a text that puts back a group is made slowly, even where nothing matches
  return twice.test(name) ? name.replace(twice, '$1') : name
}

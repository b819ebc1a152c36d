import { eachAtLeast, requirementCues } from '../../lexicon/modality.ts'
import type { Statement } from '../locate-statement.ts'

/** 每个村至少配备1名儿童主任: a rule for each, unless it is said to have been met. */
export function eachNeeds({ paragraph, sentence, clause, mark }: Statement): boolean {
  const { folded } = paragraph
  if (/[已均都]|了(?!解)|实现|达到|截至|平均每/.test(folded.slice(sentence.start, mark.start))) return false
  // 每年奖励2万名学生，每人6000元
  if (mark.unit === '元' && /每年[^，。；\d]{0,6}(?:奖励|资助|补助|救助|补贴)[^，；]*，每[人户名]$/.test(folded.slice(sentence.start, mark.outer.start)))
    return true
  // 每位志愿者需准备5节课
  return eachAtLeast.test(folded.slice(clause.start, mark.start)) || eachMust.test(folded.slice(clause.start, mark.outer.start))
}

const eachMust = /每[个名位人户家所](?!月|学期)[^，。；\d]{0,10}(?:需要?|须|应当?)(?![求助急时对])[^，。；\d]{1,8}$/

/** 对30名学生给予每人1万元奖励: what a counted group was given is an event, not a rule; nor is the number of those who get it. */
export function isGiven({ paragraph, clause, mark }: Statement): boolean {
  const { folded } = paragraph
  // 为1190名残疾人每人每年发放1000元: year by year it is a level
  if (/每[人户名位]每[年月](?:发放|给予|补助|补贴|资助|救助|奖励)$/.test(folded.slice(clause.start, mark.outer.start))) return false
  const given = /(?:对|为|向|给)[^，。；]{0,24}?\d+余?(?:名|位|人|户|家|个)[^，。；]{0,30}(?:给予|发放|奖励|资助)/.exec(folded.slice(clause.start, clause.end))
  if (given) return !/标准|应当?|可/.test(given[0])
  // 4名考入大学的学生每人获得5000元
  const each = /\d+余?[名位人户家](?!以上|以内)[^，。；]{0,24}每[人户家名位](?!每?[年月])[^，。；\d]{0,8}$/.exec(folded.slice(clause.start, mark.outer.start))
  if (each) return !/标准|应当?|可/.test(each[0])
  const behind = folded.slice(mark.end, clause.end)
  if (!/^[名位人户家]$/.test(mark.unit) || folded.slice(clause.start, mark.start).includes('每')) return false
  return /^[^，。；]{0,30}(?:给予|发放|奖励|资助)|^[^，。；]{0,16}每[人户]/.test(behind)
}

/** 享受补贴的老人每月增加120人: how many there are, though a level is spoken of; 每个村应配备2人 sets one. */
export function isHeads({ paragraph, clause, mark }: Statement): boolean {
  if (!/^(?:[名位人户]|人次|户次)$/.test(mark.unit)) return false
  // 2200名散居孤儿基本生活补助标准为每人每月1274元
  if (/^[^，。；\d]{2,30}标准(?:分别|均|都)?[为是达提]/.test(paragraph.folded.slice(mark.end, clause.end))) return true
  // 对300名学生按每人每月400元的标准发放: the level is in the sum, not in the heads
  if (/^[^，。；\d]{0,16}按照?[^，。；]{0,12}元[^，。；]{0,4}标准/.test(paragraph.folded.slice(mark.end, clause.end))) return true
  return !/应|须|不得|不超过|不少于|不低于|至少|最[多少]|标准|比例|每(?!年|月|日|天)/.test(paragraph.folded.slice(clause.start, clause.end))
}

const eachHas = /(?:均|已|都|全部|为每个\S{1,8})(?:已)?(?:配[备置有]|安装|装有|达到|建[有成]|设[有立]|拥有|落实)/
const mustReach = /要达到?|应当?达到?/

/** 参与创建的机构要…, 床位数不少于…: a condition for each of a class, not an aim of the whole. */
export function requirement({ paragraph, clause, mark }: Statement, before: string): boolean {
  if (eachHas.test(paragraph.folded.slice(clause.start, mark.start))) return false
  return (
    requirementCues.test(paragraph.folded.slice(clause.start, mark.start)) ||
    mustReach.test(before) ||
    ((mark.unit === '%' || mark.bound === 'atLeast' || mark.bound === 'atMost') &&
      /(?:^|[，；、的者构员])要(?!求|闻|素|点)/.test(before.replace(/我们要/g, '')))
  )
}

/** 护理型床位占比不低于60%, 每千名老人拥有护理员不少于6人: the rate of a whole area is aimed at; a condition is met by each of a class. */
export function ofWhole({ paragraph, clause, mark }: Statement): boolean {
  const before = paragraph.folded.slice(clause.start, mark.start)
  if (/每(?:[百千万]|\d+)[万名位人户]/.test(before)) return true
  return mark.unit === '%' && /[率占比例重面度]/.test(before) && !/[每各](?!地|级|类|项)|应当?|必须|须/.test(before)
}

/** 将发放助学金600万元，每人资助3000元: what each is to get is a level. */
export const givesEach = ({ paragraph, clause, mark }: Statement): boolean =>
  mark.unit.startsWith('元') &&
  /每[人户家名生位张](?:每[年月次])?(?:补贴|补助|奖励|奖补|资助|救助|慰问|发放|给予)[^，。；\d]{0,6}$/.test(
    paragraph.folded.slice(clause.start, mark.outer.start),
  )

/** 对毕业生给予一定补贴，其中博士每人1万元: what each kind is granted. */
export function grantsEach({ paragraph: { folded }, sentence, clause, mark }: Statement): boolean {
  if (!mark.unit.startsWith('元') || !/每[人户家名](?:每[年月])?$/.test(folded.slice(clause.start, mark.outer.start))) return false
  const before = folded.slice(sentence.start, clause.start)
  return /给予[^，。；\d]{0,8}(?:补贴|补助|奖励|津贴)，/.test(before) && !/[已了共]/.test(before)
}

/** 下一步将…，每个中心补助不低于50万元, 床位数不少于100张: a plan may have a rule in it; 每年培训不少于2000人次 is part of what is aimed at. */
export function bindsEach({ paragraph, clause, mark }: Statement): boolean {
  const before = paragraph.folded.slice(clause.start, mark.outer.start)
  return /^(?:平方米|元|%)/.test(mark.unit) || /应|必须|须|不得|标准|规定|要(?:达到|求)|(?:数量?|面积|规模|年限|时[间长]|比例?)$/.test(before)
}

const acts = '建成|新建|新增|建设|改造|培训|培育|培养|完成|打造|创建|孵化'
const act = new RegExp(`(?:${acts})[^，。；]{0,16}$`)
/** What none alone can do: 提供不少于5万个岗位. */
const actAtLarge = new RegExp(`(?:${acts}|提供|募集|安置|帮扶|吸纳|开发)[^，。；]{0,16}$`)

/** 2022年建成不少于800个: what is to be done as a whole; 每年培训不少于2次 holds for each. */
export const isAct = (statement: Statement, aimed = false): boolean =>
  (aimed || statement.mark.value >= 1000 ? actAtLarge : act).test(statement.paragraph.folded.slice(statement.clause.start, statement.mark.outer.start)) &&
  !/[每各]/.test(statement.paragraph.folded.slice(statement.sentence.start, statement.mark.start)) &&
  !bindsEach(statement)

/** 每个村不少于1名, 编制67个以上的单位，至少1名: a number for each of a class. */
export function forEach({ paragraph, sentence, mark }: Statement): boolean {
  if (/^(?:平方米|元)$/.test(mark.unit)) return true
  return /[每各](?!地|级|类|项|年)[^，。；]{0,16}$|以上的[^，。；]{2,12}，[^，。；]{0,8}$/.test(paragraph.folded.slice(sentence.start, mark.start))
}

/** 实施手术2000例、患病妇女每人1万元: a count of acts ends where the level of another begins. */
export function ownEnd({ paragraph: { folded }, clause, mark }: Statement): number {
  const next =
    /^(?:例|台|场|次|人次|件)$/.test(mark.unit) &&
    folded[mark.outer.end] === '、' &&
    /^[^，。；、]*每[人户名位]/.test(folded.slice(mark.outer.end + 1, clause.end))
  return next ? mark.outer.end : clause.end
}

const timeUnit = /^(?:个?小时|分钟|次|节|课时)$/

/** 保证每天校内1小时体育活动, 落实每天两次护眼操: what is to be kept to day by day or week by week. */
const isDailyDuty = ({ paragraph, clause, mark }: Statement): boolean =>
  timeUnit.test(mark.unit) &&
  /(?:保证|确保|保障|落实|坚持|严格执行)[^，。；\d]{0,8}每[天日周月](?![^，。；]{0,8}了)[^，。；\d]{0,8}$/.test(
    paragraph.folded.slice(clause.start, mark.outer.start),
  )

/** 较高的标准金额（由|1800元至2250元|不等）: the levels that a bracket gives of what is paid. */
const isRangeOfLevel = ({ paragraph: { folded }, sentence, mark }: Statement): boolean =>
  mark.unit.endsWith('元') && rangeOfLevel.test(folded.slice(sentence.start, mark.start))
const rangeOfLevel = /(?:标准金额|津贴额?|津助额|资助额|补助金额?|援助金额?|收费|学费)\s?（(?:由|介乎|每[人月年日])[^）。]*$/

/** 对每名毕业生提供服务：包括至少提供|1次|政策宣介、1次职业指导: what each of a class is offered at least. */
const isOffered = ({ paragraph: { folded }, sentence, mark }: Statement): boolean =>
  mark.bound === 'atLeast' &&
  /[对为给]每[名位人户][^。；]{2,30}(?:提供|送上|奉上|推荐)/.test(folded.slice(sentence.start, mark.start)) &&
  !/已|了(?!解)/.test(folded.slice(sentence.start, mark.start))

/** 收取工本费|20元|, 每日预约人数暂限|100人|: a fee, or a limit. */
const isFeeOrLimit = ({ paragraph: { folded }, clause, mark }: Statement): boolean => {
  const before = folded.slice(Math.max(clause.start - 24, 0), mark.outer.start)
  return (
    (mark.unit === '元' && mark.value < 1000 && /收取[^，。；]{0,12}费(?:\d[\d.]*元，[^，。；\d]{0,8}费)?$/.test(before)) ||
    limitBefore.test(folded.slice(clause.start, mark.start))
  )
}
const limitBefore = /(?:人数|名额|数量|每[日天场次人户])[^，。；\d]{0,8}(?:暂|仅|只)?限(?:定|量|额)?[为在]?$/

/** What is set whatever stands around it. */
export const isSet = (statement: Statement): boolean => isDailyDuty(statement) || isRangeOfLevel(statement) || isOffered(statement) || isFeeOrLimit(statement)

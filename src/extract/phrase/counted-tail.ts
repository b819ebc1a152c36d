import { fold } from '../../normalise/fold.ts'
import { rewriterOf } from '../../normalise/rewriter-of.ts'
import type { Statement } from '../locate-statement.ts'

/** 5个医疗集团、区级覆盖率达|80%: the measure that the next number is of. */
export const nextRate = /(?<=.{2})、[^，、]{2,10}(?:率|占比|比例|比重)(?:达到?|为|超过?|提高到|提升到|不低于)*$/

/** 20名|和30户: what joins on to the number names nothing; |与医院签约 tells with whom. */
export const joinsOn =
  /^(?:和(?![美谐平睦])|与(?![^，。；、\d]{2,14}(?:签|合作|结对|建立|达成|共建))|及(?!时)|以及|并(?!非)|且|或|其中|不等|还多|左右|以上|以下|[只仅]是)/

/** 23名|今年考取大学的|学生. */
const timeOfClause = /^(?:今年|去年|当年|(?:19|20)\d{2}年)(?=(?:新|刚|刚刚|已|被)?(?:考|升|入学|毕业|录取|参加|退休|退役|入职|出生|确诊|受灾|返乡)[^，]*的.)/

/** What stands behind the noun that is counted and is no part of it. */
const beyond: readonly RegExp[] = [
  // 三分之一的议员（24名）、众议院半数议员: a count in brackets ends the noun
  /(?<=^[^，、（的]{2,8})（[\d.]+[万亿]?[\u4e00-\u9fff]{1,2}）.*$/,
  // 49家医院获评A级以上、数量全国第一: how many that is among others
  /(?<=.{2})、(?:数量|总数|规模|总量|人数)(?:位?居|位?列|排名?)?(?:全[国省市区县州]|[东中西]部|世界|亚洲|各[市县区])?(?:第[一二三四五六七八九十]|前[列茅三五十]|首位|榜首|领先)$/,
  // 13所健康站|交付仪式在某县举行
  /(?<=.{3})(?<!(?:参[加与]|出席|观看|见证|举[行办])了?)(?:交付|揭牌|启动|开工|落成|授牌|捐赠|签约|竣工|揭幕)(?:使用)?仪式(?:[在于][^，]*)?(?:举行|举办)?$/,
  // 30个养老工程中面积最大的示范中心: what is counted is what one is the most of
  /(?<=^[^，、的]{2,14}[^初高集家其手心途市城水空])中(?=[^，]{0,8}(?:最|唯一|首[个家])).*$/,
  // 12家养老院、8家…: the next item of the list
  /(?<!\d)、(?:\d|每[个家所户]).*$/,
  nextRate,
  // 1名学子以及中考中的56名学生
  /(?<=^[^，、的]{2,8})以及[^，]*[中的]$/,
  // 建成20家的目标
  /(?<=^(?!.*(?:明确|提出|确定|制定|设定)).{4,})的(?:奋斗|工作|发展|预期)?(?:目标|任务)$/,
  // 发放高温补贴、防暑用品等折合|1200万元
  /(?<=.{4})(?:折合|折款|折价)(?:人民币|资金|现金|共)?$/,
  // 在完成5437户农房重建的基础上
  /(?<=.{2})的基础上$/,
  // 15个乡（镇）有就业需求的残疾人: who is there
  /(?<=^[^，、的]{0,4}(?:[乡镇县市区村]|街道|社区)(?:[(（][^()（）]*[)）])?)有[^，、]{2,}的.*$/,
  // 13个乡镇的田间地头
  /(?<=^[^，、的]{0,6}(?:[乡镇县市区村]|街道|社区))的(?:田间|街头|大街小巷|每[一个]|各个|角落|家家户户).*$/,
  // 在对口援助91.6万元资金的支持下
  /(?<=.{2})的(?:大力|鼎力)?(?:支持|帮助|助力|推动|扶持|带动|资助|配合)下.*$/,
  // 由47名社工组成的队伍
  /(?<=.{2})(?:构成|组成|组建)的.*$/,
  // 2万元建设补贴和每年1万元运营补贴: what each of something else gets
  /(?:(?:和|及|与)?每(?:年|月)|每(?:人|户|名|位|家)(?:每[年月日天次])?).*$/,
]

/** 青年|以轮椅滑行的方式|出发: how something is done names nothing. */
const way = /(?<=.{2})以[^，的]{2,12}的方式(?=.{2})/

/** 640座|车站的轨道交通网络, 30支|队伍的志愿服务体系: a whole that is not counted so is made of what is. */
const partsOfWhole =
  /(?<=^[^，、的]{0,8}(?:站|站点|网点|点|中心|所|机构|社区|村|街道|队伍?|人员|志愿者|家庭|企业|组织|基地|驿站)”?)的[^，、的]{0,14}(?:网络|体系|格局|集群|矩阵|阵容|联盟|版图)$/

/** 8个|乡镇的受灾群众: places are counted, not those who live there. */
const ofPlaces =
  /(?<=^[^，、的]{0,8}(?:乡镇|[镇乡]|街道|社区|[^居]村|[县区市省]|小区))的[^，、的]{0,6}(?:群众|居民|村民|市民|学生|老人|儿童|志愿者|干部|代表|选手|运动员|残疾人)$/

/** 273个|核桃的成绩, 254个|核桃的纪录: a record is of what was counted. */
const asRecord = /(?<=^[^，、的]{1,10})的(?:世界|历史|最好|全国|全省)*(?:成绩|纪录|记录|佳绩|战绩)(?:(?:夺|获|刷新|打破|位居|位列|排名|创造|摘|拿下)[^，]*)?$/

const withoutBeyond = rewriterOf(
  [timeOfClause, ''],
  [way, ''],
  [partsOfWhole, ''],
  [asRecord, ''],
  [ofPlaces, ''],
  ...beyond.map((pattern) => [pattern, ''] as const),
)

/** The words behind a number up to where its noun and what is said of that end. */
export function countedTail(tail: string): string {
  return withoutBeyond(tail) || tail
}

const ratedDoer = /^(.{2,}(?:机构|企业|单位|组织|医院|学校|社区|小区|街道|乡镇))[^的]{2,4}率$/
const rated = /^(.{2,}?)(?:[^的]{2,4}率|占比|比例|比重|百分比)$/

/** 100个|服务机构|求人倍率为1.2: the noun before the rate that the next number is of. */
export const ratedNoun = (tail: string): string | undefined => (ratedDoer.exec(tail) ?? rated.exec(tail))?.[1]

/** 11个|省份|开工率超过95%: by how high their rate is, those counted are told apart. */
export function ratedOver(rate: string, { next, mark, paragraph: { folded, reflowed } }: Statement): string {
  if (
    !next ||
    next.unit !== '%' ||
    !/(?:超过|高于|低于|不足|不低于|超|达到?)$/.test(folded.slice(mark.outer.end, next.start)) ||
    !/^[，。；]?$/.test(folded.slice(next.outer.end, next.outer.end + 1))
  )
    return ''
  const at = folded.lastIndexOf(fold(rate), next.start)
  return at < mark.outer.end ? '' : reflowed.text.slice(at, next.outer.end).replace(/\s/g, '')
}

const unitOfCases = /^[宗起件]$/
const alone = /^(?:个案|投诉|申请|案件|举报|查询|事故|意外|求助|报告|请求|纠纷)$/

/** 3宗|贷款人以失去工作能力为理由申请豁免还款的个案: a case is counted, whatever it is about. */
export const isCase = (unit: string, noun: string, before: string): boolean => unitOfCases.test(unit) && alone.test(fold(noun)) && !alone.test(fold(before))

import { measureHeads } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { longest, width } from './shorten-name.ts'

/** Adds the word that makes a count or amount of a noun, where the name does not already end in one. */
export function withSuffix(core: string, unit: string): string {
  const read = fold(core)
  if (unit === '%' && sharedMoney.test(read) && width(core) <= longest - 2) return `${core}占比`
  if (unit === '%' && helped.test(read) && width(core) <= longest - 2) return `${core}比例`
  // 5次|调高低保标准: an act is counted, whatever its object measures
  if (unit === '次' && acts.test(read) && width(core) <= longest - 2) return `${core}次数`
  if (measureHeads.test(read) && !(sums.test(read) && !/元|%|^$/.test(unit))) return core
  const suffix = suffixOf(unit, read)
  return width(core) + suffix.length <= longest ? core + suffix : core
}

/** 市级资金|70%: so much of the money, where nothing says of what. */
const sharedMoney = /(?:资金|经费|善款|捐款|款物)$/

/** 保费由财政补贴|80%: how much of the whole is paid. */
const helped = /(?:财政|政府|集体|个人|单位)(?:补贴|补助|资助|承担|负担)$/

const acts = /^(?:连续|先后|陆续)?(?:调[高低增减整升]|提高|上调|下调|提标|降低|下降|调整)/

/** Sums of money, which are no count of cases or people: 奖补|560例. */
const sums =
  /(?:补贴|补助|奖补|奖励|资助|津贴|救助金|低保金|养老金|供养金|助学金|慰问金|基金|补偿|(?:补助|救助|供养|慰问|帮扶)资金)$|(?:降低|提高|调整)[^，]{2,}标准$/

/** Nouns of people, which a bare number counts. */
export const people =
  /(?:人|者|孤儿|孤老|弃婴|患儿|婴儿|员|生|民|工|童|女|属|众|子|友|师|患者|对象|骨干|代表|少年|人才|夫妇|同学|选手|老兵|幼儿|婴儿|群体|家长|人口|人员)$/

/** 线路总长, 路面宽. */
const dimension = /(?:[总线路段渠堤桥隧洞道管廊墙沟]长|[总路桥面渠堤]宽|[水堤楼墙塔身]高|[水井沟]深)$/

/** The word that completes what a unit measures or counts. */
const suffixOfUnit = new Map<string, string>([
  ...'吨 载重吨 总吨 标箱 标准箱 公斤 千克 克 斤 毫升 升 立方米 标方 千瓦 千瓦时 兆瓦 吉瓦 度'.split(' ').map((unit) => [unit, '量'] as const),
  ...'个多小时 个多月 个多星期 个小时 小时 分钟 天 个工作日 工作日 个月 月 年 周'.split(' ').map((unit) => [unit, '时长'] as const),
  ...'% ‰'.split(' ').map((unit) => [unit, '比例'] as const),
  ...'人 名 位 口'.split(' ').map((unit) => [unit, '人数'] as const),
  ...'人次 户次 场次 例次 件次'.split(' ').map((unit) => [unit, unit] as const),
  ...'户 场 件 例 单 期 次 节 份 条 批 对'.split(' ').map((unit) => [unit, `${unit}数`] as const),
])
const ofWhole = /^(?:部门|部委|单位|国家|乡镇|省份|城市|地市|[省市县区州乡镇村旗])$/
const length = /^(?:毫米|厘米|延长?米|米|公里|千米|里)$/

function suffixOf(unit: string, core: string): string {
  if (unit === '') {
    if (/(?:户|家庭)$/.test(core)) return core.endsWith('户') ? '数' : '户数'
    return /(?:企业|机构|组织|社区|村|单位|学校|主体)$/.test(core) || !people.test(core) ? '数' : '人数'
  }
  if (/^(?:度|摄氏度|℃)$/.test(unit) && core.endsWith('温')) return ''
  const own = suffixOfUnit.get(unit)
  if (own !== undefined) return own
  if (unit === '个百分点') return /[高低多少]$|(?:[高低多少快慢优]于|高出|超过|落后于?)[^，]{2,12}$/.test(core) ? '' : '变化'
  if (/元|人民币|港币|块钱/.test(unit)) return core.endsWith('资本') ? '' : '金额'
  // 等8部门联合印发: the unit is what is counted
  if (ofWhole.test(unit)) return core.replace(/（[^（）]*）$/, '').endsWith(unit) ? '数' : `${unit}数`
  // 119.1毫米|的强降雨
  if (unit === '毫米' && core.endsWith('雨')) return '量'
  // 小时雨强95.7毫米; 降雨较大市：某市350毫米
  if (unit === '毫米' && /雨|降水/.test(core)) return /(?:雨强|雨势|[雨水]量)$/.test(core) ? '' : '降雨量'
  // 线路总长|9.47公里: a dimension with the half of its word that stands there
  if (length.test(unit) && /最[深高低]处$/.test(core)) return core.endsWith('深处') ? '深度' : '高度'
  if (length.test(unit) && /[宽厚高深]度$/.test(core)) return ''
  if (length.test(unit) && core.endsWith('水深')) return ''
  if (length.test(unit)) return dimension.exec(core)?.[0] ? '度' : /(?:全长|[周身]长|里程|距离)$/.test(core) ? '' : '长度'
  return /米$|亩|公顷/.test(unit) ? '面积' : '数'
}

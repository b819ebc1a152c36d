import { fold } from '../../normalise/fold.ts'

/** Nouns of people. */
export const people = /(?:人|者|员|生|民|工|童|女|属|众|学子|户|家庭|教师|医师|患者|对象|骨干|代表|人才|夫妇|同学|选手|老兵|战友|朋友|老师|长者|主任)$/

/** 课余托管中心共|提供: the adverb before a verb is no part of the noun. */
export const bareNoun = (noun: string): string =>
  ownerOf(noun)
    .replace(/(?<=.{2})(?:(?:[共已均也还并又]|合共|已经|累计|每[天日月年周村户人名个家所])+(?:组织|联合)?|(?<![初高集其途手空家])中有?)$/, '')
    .replace(/(?<=.{2})(?:(?<![公总一])共(?![同享建产青有治体])|累计|合计)[\u4e00-\u9fff]{2}了?$|(?<=.{2}[^国室校市省县境区村院海岛])内$/, '')

const organisations = /^(?:企业|公司|机构|单位)$|^.{2,}(?:企业|公司|机构|单位|学校|院校|高校|医院|组织|协会|部门|社区|乡镇|街道|点|站|中心)$/

const ofTheirs = /(?:代表|负责人|员工|职工|相关人员|工作|任务|整治|检查|支持|帮助|善举|义举|爱心|善心|奉献|信任|关爱|关心)$/

/** 300名|老人|的照料需求: people are counted, not what is theirs. */
function ownerOf(noun: string): string {
  const [owner, ...owned] = noun.split('的')
  // 900家|重点企业|的代表, 1个|安置点|的食品安全检查工作
  if (owned.length === 1 && organisations.test(fold(owner!)) && ofTheirs.test(fold(owned[0]!))) return owner!
  return owned.length === 1 && owner !== '' && people.test(fold(owner!)) && /(?:需求|问题|权益|生活|难题|愿望|诉求|安全|困难|健康)$/.test(owned[0]!)
    ? owner!
    : noun
}

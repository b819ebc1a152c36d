import { completions } from './modality.ts'

/** How something is seen through: 全部|按时足额|兑付. */
export const inGoodOrder = '按时|按期|如期|准时|及时|提前|足额|成功|顺利|圆满|安全|妥善|稳妥'

/** What is done to all of something, and is a rate of it by its name: 全部|拨付 → 拨付率. */
export const carriedOut = `完成|${completions}|纳入|落实|覆盖|入住|发放|拨付|下[拨达]|支付|兑付|兑现|到位|到账|办[复结]|出列|销号|结清|清[退偿零除]|偿还|归[还集]|返还|化解|消化|拆除|关停|淘汰|腾退|移交|抢通|修复|贯通|摘帽|脱贫|脱险|获救|搬[进入迁]|解决|整改|签约|接入|上[线岗]|复[工产课]|返岗|建档|治愈|安置`

/** The same that need more than the verb to tell that it is done: 恢复供水, 疏散群众 is still to do. */
export const carriedOutWhen = `建[立好]|设立|实[现行]|消除|配[备齐]|开[通设展放]|安装|通过验收|摸排|改造完|抢修完|转移[到至完]|(?:撤离|疏散)(?!人员|群众|户|对象)|恢复(?:供|通|正常|运|畅)|通[车水电达]|向[^，。；\\d]{2,10}开放|免费(?:开放|提供)`

/** 达到, 达|紧密型标准: a level that all have come up to. */
export const cameUpTo = '达到|达标|达(?=[^，。；\\d]{0,10}(?:标准|水平|要求))|符合|满足'

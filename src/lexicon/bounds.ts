import type { Bound } from '../schema/quantity.ts'

/** 约 and 近, where no other word ends in them: 节约, 附近; 联合|约100家 has 约. */
const roughly = '(?<![节预签公特履违邀制集契条]|(?<![联结整配])合)约'
const nearly = '(?<![最附临靠就远亲])近'

/** What makes the number behind it a floor, whatever verb or item follows: 至少提供1次…, 不少于1次…、3次…. */
export const floors = '至少|最少|起码|不得?低于|不得?少于|不小于|不下于?'
/** Above a number, and round about it. */
export const above = '超过|超出|(?<![赶高反])超|逾|突破|高于|多于|大于'
export const about = `大约|大概|约莫|约为|约合|${roughly}|将近|接近|${nearly}|差不多`
/** Below a number. */
export const below = '不足|不到|不满|未满|低于|少于|小于|未达到?|未超过'

/** Words before a numeral that bound it; negations first, since 不超过 holds 超过. */
export const boundsBefore: readonly (readonly [pattern: string, bound: Bound])[] = [
  [
    '不得超过|不超过|不超|不能超过|不应超过|不高于|不得高于|不大于|不多于|不得多于|小于等于|小于或者?等于|≤|至多|最多|最高|最长|最大|控制在|(?<=[数额量日天场次人户暂仅只])限(?:定|量|额)?[为在]?(?=$)|(?<=额度|金额|限额|总额|比例|标准)上限[为是]',
    'atMost',
  ],
  [
    '不得低于|不低于|不得少于|不少于|不应少于|不应低于|不能低于|不能少于|不小于|不得小于|大于等于|大于或者?等于|≥|至少|最少|最低|最短|不下于?|不亚于|起码|(?<=额度|金额|限额|总额|比例|标准)下限[为是]',
    'atLeast',
  ],
  [`${below}|(?<![A-Za-z])<`, 'lessThan'],
  [`(?<![突打攻识])破(?=$)|${above}|超越|跨过|迈过|越过|(?<!通|不|一笔|一次)过(?=$)|(?<![A-Za-z])>`, 'moreThan'],
  [`${about}|估计`, 'about'],
]

const forEach = '每(?:[人户名生床张](?:每?[年月日天次])?|[年月日天次亩吨升]|小时|分钟|公里|公斤|公升|平方米|立方米)'

/** Words that bound a numeral across a verb or a place: 至少在每个街道建成1家. */
export const boundsAtDistance: readonly (readonly [pattern: string, bound: Bound])[] = [
  ['(?:至少|最少|起码)[^，。；：、！？\\d一二两三四五六七八九十百千万亿]{1,14}', 'atLeast'],
  [
    '(?:至多|最多|最高)(?:[可能][^，。；：、！？\\d一二两三四五六七八九十百千万亿]{0,12}|(?:可|给予|补贴|补助|奖励|奖补|资助|救助|优惠|立减|减免|报销|赔付|补偿|返还|抵扣|贷款|保障|享受|达|支持|一次性|按|获得?|发放|每|人|年|月|家|户|个)+)',
    'atMost',
  ],
  [`${roughly}占[^，。；：、\\d]{1,14}`, 'about'],
  // 约需资金|13万元
  [`${roughly}(?:需|投入|支出|发放|耗资|花费|[可能](?:容纳|提供|服务|满足|惠及|带动|收住|接待|入住))[^，。；：、\\d]{0,6}`, 'about'],
  ['(?:不得?低于|不得?少于)(?:[^，。；\\d]|\\d+周?岁){1,18}的', 'atLeast'],
  ['(?:不得?超过|不得?[高多]于)(?:[^，。；\\d]|\\d+周?岁){1,18}的', 'atMost'],
  ['(?:不得?超过|不得?[高多]于)总[^，。；\\d的]{1,5}', 'atMost'],
  ['(?:不得?低于|不少于)总[^，。；\\d的]{1,5}', 'atLeast'],
  [`不(?:超过|[高多]于)${forEach}`, 'atMost'],
  [`(?<!不)(?:低于|少于|不足)${forEach}`, 'lessThan'],
  [`(?<!不)(?:高于|多于|超过)${forEach}`, 'moreThan'],
  // 不足全省需求总量的|十分之一|
  ['(?:不足|不到)(?!部分|之处|额)[^，。；：、的\\d]{2,14}的', 'lessThan'],
  ['(?:不低于|不少于)每(?:[千百万]|[^，。；\\d]{1,4})(?:人|户|名)?', 'atLeast'],
]

/** What may stand between a bound word and its numeral. */
export const boundFillers = '(?:了|为|在|拥有|建成|建设|建有|设有|设立|设置|配备|配置|建立|入驻|打造|培育|开展|举办|有|建|设|到|达到?|人民币|[:：])?'

/** Words behind a numeral that bound it; 以上 以下 以内 include the number (Civil Code, art. 1259). */
export const boundsAfter: readonly (readonly [pattern: string, bound: Bound])[] = [
  ['及以上|（含）以上|以上|或以上|之上|起', 'atLeast'],
  ['及以下|（含）以下|以下|以内|之内|内|之下|封顶', 'atMost'],
  ['左右|上下|前后|许(?=[，。；])', 'about'],
]

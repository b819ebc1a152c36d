import { units } from '../lexicon/units.ts'

const all = Object.values(units)
  .flat()
  .sort((a, b) => b.length - a.length)
const single = all.filter((u) => u.length === 1).join('')
/** 5万|个人投资者, 690|单位, 500万|人口: 个 and 人 belong to the noun, 单 and 支 to the word; 16首歌, but 2023首届. */
const notOwn =
  '(?!单位|列[入为出举席位]|眼[睛前光下看科镜病疾部]|支(?:教(?!师|学|练|育|官|研|职)|付|持|出|撑|部(?!队))|提(?!$|[，。；、等）]|卫生纸|[\\u4e00-\\u9fff]?纸)|首(?!$|[歌曲诗词乐，。；、！”》）的]|原创|经典|作品|[^，。；\\d]{0,4}歌)|人口(?![粮罩味感碑袋才述服])|个人(?:投资者|客户|用户|账户|捐赠|捐款|会员|消费者|储户))'
/** 6个人, where 5个人才项目 and 3个人大代表团 begin other words. */
const persons =
  '个人(?![才大工口行物均民社防员次机造类文力群选格气脉事体权质士数像情保流投客用账捐会消储信所帐项奖荣先赛独贷缴自申身养金卡名部企家头版网理财资住财赛品习经隐])'
/** 54个|点位, 3个|点评: points of a rate, not the noun that they begin. */
const ownPoints = '个点(?![位评心名子])'
/** 台（套）, 套（间）: a unit with the one that may stand for it. */
const alternated = '台套间辆架艘只件支顶栋幢条头匹羽'
const rates =
  '[/／](?:人次|户次|小时|学期|学年|季度?|[人户床张年月天日次亩例具穴]|平方米|平米)(?:[·./／][人年月天日次餐]|(?:、|(?<=[人户床张]))[年月天日](?![均度份]))?'

export const arabic = String.raw`\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d{1,3} \d{3}(?![\d%.])|\d+(?:\.\d+)?`
/** Formal digits count in company only: 陆 in 登陆部队 is none. */
export const han = '(?:[零〇一二两三四五六七八九十廿卅百千]+(?:点[零〇一二三四五六七八九]+)?|[壹贰叁肆伍陆柒捌玖拾佰仟零]{2,})'
export const scale = '(?:[十百千]?万亿|[十百千]万|[十百千]亿|万|亿)'
/** A numeral with its scale words, no unit. */
export const numberPattern = String.raw`(?:[百千万]分之|[十百]万分之|[一二三四五六七八九十]+分之)${han}|[百千万]分之(?:${arabic})|(?:负|(?<![\d%A-Za-z)）\s万亿个元人月日年])-)\d+(?:\.\d+)?(?=%)|\d+亿\d{1,2},\d{3}(?=[余多]?万)|\d+(?:亿\d+[千百]?万?|万(?:\d{1,2}千|\d{4}(?!\d)))|(?:${arabic})(?:\s?${scale}|[百千](?=[余多]?[${single.replace(/[米克瓦卡]/g, '')}]))?|${han}${scale}?(?:(?!千[瓦米克卡])${han}${scale}?)*|${scale}`
/** A unit with the scale before it and the rate behind it: 万平方米, 元/人·月. */
export const unitPattern = `(?:\\s?${scale}?(?:(?:${persons}|(?<=[余多]\\s?)(?:城市|地市)|${all
  .filter((u) => u.length > 1)
  .map((u) => (u === '个点' ? ownPoints : u))
  .join('|')}|[${alternated}]（[${alternated}]）|${notOwn}[${single}])(?:${rates})?))`
const more = '(?:[余多]|(?<=十)几)?'
const one = (unit = unitPattern) => `(${numberPattern})\\s?(${more})(${scale}?)(${more})(${unit}?)`
/** numeral, 余 or 多, scale, 余 or 多, unit; behind a dash or 至 the range's end: numeral, 余 or 多, scale, unit. */
export const quantityPattern = `${one()}(?:\\s?(?:——|--|[-—–~～至到])\\s?(${numberPattern})\\s?(${more})(${scale}?)(${unitPattern}?))?`
export const singlePattern = one()

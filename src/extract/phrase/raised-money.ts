import { actors } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'

/** 投入3340万元|福彩公益金|用于3家福利院建设: what money is used for, behind its noun. */
export const forWhat = /(?<=(?:资金|公益金|经费|善款|捐款))用[于来作].*$/

const raising =
  /^[^，、的]{0,10}?(?:会|企业|公司|机构|组织|单位|基金|项目|部门|学校|医院)(?=(?:全年|累计|共|当年|去年|今年|先后|陆续)*(?:筹集|募集|捐款|捐赠|捐出|投入|支出|拨付|融资|签约|实现|完成|投资|缴纳|上缴|获得)[^的]{0,10}$)/

/** 2200名|散居孤儿|基本生活补助标准为1274元. */
const granted = new RegExp(`^[^的]{0,12}?(?:${actors}|孤儿|对象|者)(?=[^，。；的]{0,10}(?:标准|水平|待遇)[为是达]*$)`)

/** 136家|慈善会|全年筹集款物共计268亿元: those who raise, spend or are granted what the next number tells; empty where nobody does. */
export const raisersIn = (tail: string): string => tail.slice(0, (raising.exec(fold(tail)) ?? granted.exec(fold(tail)))?.[0].length ?? 0)

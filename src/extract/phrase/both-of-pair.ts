import { people } from './with-suffix.ts'

/** What of a word for both is each alone. */
const pairs: readonly [both: RegExp, first: string, second: string][] = [
  [/城乡(?=居民|人均|收入)/, '城镇', '农村'],
  [/城乡/, '城市', '农村'],
  [/男女(?=性|职工|老?人|员工|居民|童|学?生|队员|志愿者)/, '男', '女'],
  [/结离婚/, '结婚', '离婚'],
]

/** 一二三产增加值 → 一产增加值, 二产增加值, 三产增加值; undefined where it names no three. */
export function eachOfThree(phrase: string): [string, string, string] | undefined {
  const three = /一、?二、?三(?=(?:次|类)?产)/
  return three.test(phrase) ? [phrase.replace(three, '一'), phrase.replace(three, '二'), phrase.replace(three, '三')] : undefined
}

/** 城乡低保对象 → 城市低保对象, 农村低保对象: a noun that names two kinds in one word, as each of them; undefined where it names no two. */
export function bothOfPair(phrase: string): [string, string] | undefined {
  const pair = pairs.find(([both]) => both.test(phrase))
  return pair && [phrase.replace(pair[0], pair[1]), phrase.replace(pair[0], pair[2])]
}

const measure = /(?:标准|水平|费|补贴|津贴|补助|工资|收入|支出|年龄|面积|床位|率|时长)$/

/** 孤儿17人、散居儿童94人，人均生活费分别为2100元和1900元: the measure that each of those counted before has; empty where it has a noun of its own. */
export function sharedByCounts(own: string, heads: readonly string[]): boolean {
  return own.length > 4 && own.length <= 12 && measure.test(own) && !/[、和与及]/.test(own) && heads.every((head) => people.test(head) && !own.includes(head))
}

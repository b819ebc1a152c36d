import { lastingVerbs } from '../lexicon/numeral-words.ts'
import { beginnings, untilNow } from '../lexicon/time-words.ts'
import type { Recogniser, TimeMark } from '../nlcst/mark.ts'
import { matchesOf } from '../normalise/matches-of.ts'
import { dateRule } from './date-rule.ts'
import { dayBy, daySpan, duration, fromNow, nearDay, nearMonth, thatTime } from './day-rules.ts'
import { leanOn } from './lean-times.ts'
import { scan } from './scan.ts'
import { holiday, season } from './season-rules.ts'
import { many, now, type TimeRule, value } from './time-rule.ts'

const fiscalYear: TimeRule = {
  name: 'fiscal-year',
  pattern:
    /(截[至止]\s?)?(?<![\d.-])((?:19|20)\d{2})\s?(?:[-—–/]|[至到](?=\s?(?:19|20)?\d{2}(?:(?:财政)?年度|学年)))\s?((?:19|20)?\d{2})(?:(?:财政)?年度|学年|(?![\d年.:/-]))/g,
  read([, until, a, b]) {
    const [first, last] = [Number(a), Number(b!.length === 2 ? a!.slice(0, 2) + b : b)]
    if (last <= first || (last > first + 1 && b!.length === 2)) return undefined
    // 2007-2008: a fiscal or school year, whose months the words don't tell
    return last === first + 1 ? { kind: until ? 'asOf' : 'span' } : { kind: 'span', from: `${first}-01-01`, to: `${last}-12-31` }
  },
}

/** 2018年起的5年内, 2016-2017年度起4年: as many years from the one named; of fiscal years the words don't tell the months. */
const yearsFrom: TimeRule = {
  name: 'years-from',
  needs: '起',
  pattern: new RegExp(
    `[自从由]?\\s?(?<![\\d.-])((?:19|20)\\d{2})(\\s?[-–—/]\\s?(?:19|20)?\\d{2})?\\s?(?:(?:财政)?年度|学年|年)起[的计]?\\s?(${many})\\s?年(?:[之以]?内|期[内间]|[里间])?(?![\\u4e00-\\u9fff]?[期级龄制])`,
    'g',
  ),
  read([, first, next, count]) {
    const years = value(count!)
    if (next || Number.isNaN(years)) return { kind: 'span' }
    return { kind: 'span', from: `${first}-01-01`, to: `${Number(first) + years - 1}-12-31` }
  },
}

const budgetYear: TimeRule = {
  name: 'budget-year',
  pattern: /(?:本|上|下|今个?|上个|下个)财政年度|本学年/g,
  read: () => ({ kind: 'span' }),
}

const plan: TimeRule = {
  name: 'five-year-plan',
  pattern:
    /([到至])?([“"])?(?<![第一二三四五六七八九十\d])(十[一二三四五六]?|[一二三四五六七八九])五([”"])?(?!普法)(?![个名位项所家人年天月岁种元万余多十百千点%])(时期末|时期|期间|期末|末期?|以来|初期?|中期|前期|后期|前[两二三]年)?/g,
  read([, lead, open, numeral, close, tail]) {
    if (open ? !close : close || !(numeral!.length === 2 || tail?.endsWith('期') || tail === '期间')) return undefined
    const n = value(numeral!)
    const first = n < 3 ? 1948 + 5 * n : 1951 + 5 * n
    const [from, to] = [`${first}-01-01`, `${first + 4}-12-31`]
    if (tail === '以来') return { kind: 'since', from, relative: { to: now } }
    if (tail?.endsWith('年')) return { kind: 'span', from, to: `${first + (tail[1] === '三' ? 2 : 1)}-12-31` }
    if (tail && /^[初中前后]/.test(tail)) return { kind: 'vague' }
    if (lead || tail?.includes('末')) return { kind: lead ? 'by' : 'point', to }
    return { kind: 'span', from, to }
  },
}

const decade: TimeRule = {
  name: 'decade',
  pattern: /(?:(20|二十|上个?)世纪([2-9]0|[二三四五六七八九]十)|(?<!\d)(?:(19|20)([0-9]0)|[5-9]0))年代(?:初期?|中期?|末期?|后期|以来)?/g,
  read([all, century, tens, hundreds, decade]) {
    if (!all.endsWith('年代') || (!hundreds && (!century || century.startsWith('上')))) return { kind: 'vague' }
    const first = hundreds ? Number(hundreds + decade) : 1900 + value(tens!)
    return { kind: 'span', from: `${first}-01-01`, to: `${first + 9}-12-31` }
  },
}

const present: TimeRule = {
  name: 'present',
  pattern: new RegExp(untilNow, 'g'),
  read: () => ({ kind: 'asOf', relative: { to: now } }),
}

const vague: TimeRule = {
  name: 'vague',
  pattern: new RegExp(
    `(?<![临附接])近日(?!点|照)来?|(?<![\\d一二三四五六七八九十作节生假今昨当期终末同休])日前|近期|近来|连日来|近(?:几|些|两)?年来?(?![龄轻])|多年来|这些年来?|这(?:五|几|十|\\d{1,2})年来?|(?<![\\d第])(?:[一两二三四五六七八九十几数多]|\\d{1,2})年间|历年来|(?:本|上|这)个?(?:周末?|星期|学期|学年)(?=[，以])(?:以来)?|(?:长期以来|一直以来|长久以来)|今后(?!的|\\s?${many}[多余]?(?:年|个?月))|前不久|不久前|(?:(?<!(?:${lastingVerbs})了?|[将接])近|过去|最近|未来|今后)的?\\s?${many}[多余]?(?:年|个?月|周|天|日|个?财政年度)(?:以来|来|间|内|里)?|(?<![\\d.第一二三四五六七八九十])${many}(?:[多余]?(?:年|个月)|年多|个多月)(?:以来|来)(?![自说看])|(?<![上下前后大多])半(?:年|个月)多?(?:以来|来)(?![自说看])|(?:${many}|多)年[以之]?前|(?:(?:党的)?(?:十[六七八九]|二十)大|新中国成立|建国|改革开放|${beginnings}|入汛|入夏|入冬|入秋|入春)以来|自从?[^，。；：、\\d]{1,24}?以来|用近?${many}年(?:左右)?的?时间|(?<![\\d.第一二三四五六七八九十后业校役册任])(?:[一两二三四五六七八九十]|\\d{1,2})年之?内(?=，?(?:[全该我本][省市县区]|再|要|将|力争|计划|新|建|改|培|完|实现|达|打造|覆盖|消除|解决|累计|引进|发展|选|评|遴|筛|重点|择优|引|组织|直接|转化|筹|资助|扶持|支持|投入|安排|举办|开展|市|省|县|区|各|在[^，。；]{2,24}(?:领域|方面|行业|地区|范围)))|(?:活动|展会|会议|大会|赛事|培训|节日|假期|疫情|汛期|展览|节会|论坛|博览会|运动会|集市)期间|这一年(?=[，里来中])|新时代(?:的|这)?[十\\d]{1,2}年[来间]?(?=，)|上年同期|同期|往后(?:[数几两]|[三四五十\\d]{1,2})年|脱贫攻坚战?中(?=，)|(?<=这是[^，。；]{2,30}的)[三五十]年(?=。)|(?:战争|和平|革命|抗战|抗日战争|解放战争)(?:年代|时期)|截[至止](?:活动|报名|比赛|招募|筹款)结束(?:时)?`,
    'g',
  ),
  read: ([all]) => ({ kind: /^自|(?<!期|[年月周天日]|直|久)以来$/.test(all) ? 'since' : 'vague' }),
}

/** 未来3至4年, 未来3个学年内; (于)三年后: a time whose ends the words don't tell. */
const yearsAhead: TimeRule = {
  name: 'years-ahead',
  pattern: new RegExp(
    `(?:近|过去|最近|未来|今后)的?\\s?${many}(?:\\s?[-–—至到]\\s?${many}[多余]?(?:年|个?月|周|天|日)|个?(?:学年|季度))(?:以来|来|间|内|里)?|(?<=[于在，。；：])\\s?${many}[多余]?(?:年|个月|周|天)[以之]?后(?=[，再将出推举作检才进开实完])|(?<=^|[。；，]\\s?)${many}年后(?=，)`,
    'g',
  ),
  read: () => ({ kind: 'vague' }),
}

/** 大运会举办期间, 庆祝建国70周年庆典期间，: as long as an event lasts. */
const eventTime: TimeRule = {
  name: 'event-time',
  needs: '期间',
  pattern:
    /(?<=^|[，。；：、\s于在]|其中)(?!在|于|其中)(?:[\u4e00-\u9fff]{1,7}(?:会|节|赛|展)(?:举办|举行|召开|开展|开幕)?期间|(?![^，。]*(?:\d[年月日]|[今去前明当同本]年|[上下本当]月|[初至到昨]|五”?(?:规划)?(?:时期|期间)))(?:[\u4e00-\u9fff“”·\d]){2,18}期间(?=，))/g,
  read: () => ({ kind: 'vague' }),
}

const sameDay: TimeRule = {
  name: 'same-day',
  pattern: /(?:当[天日晚]|同(?:[日一]天?(?=[，上下晚])|一天(?=在))|(?:第二天|次日|翌日)(?=[，上下晚凌清一]))(?!地)/g,
  read: () => ({ kind: 'point' }),
}

/** 高温酷暑天气以来，: since what is named set in; “活动开展以来，…”: what somebody says begins behind the quote. */
const eventSince: TimeRule = {
  name: 'event-since',
  needs: '以来',
  pattern:
    /(?<=^|[，。；：“\s])(?!自|“[^”，]*以来，|[^，。]*(?:\d|[今去前明当同本上]年|[上下本当]月|[初至到昨]))[\u4e00-\u9fff“”·]{2,18}以来(?=，|已|累计|总共|[一合]?共|先后|陆续)/g,
  read: () => ({ kind: 'since' }),
}

/** 全年: the year the text is about. */
const wholeYear: TimeRule = {
  name: 'whole-year',
  pattern: /(?<![\d健安])全年(?![龄无不级]|度?(?:的?(?:目标|任务|指标|预算|预期|考核)|计划(?:的|任务|目标|数|总|完成)))(?:度)?/g,
  read: () => ({ kind: 'point', relative: { from: { count: 'year', at: '01-01' }, to: { count: 'year', at: '12-31' } } }),
}

const rules = [
  plan,
  fiscalYear,
  budgetYear,
  yearsFrom,
  dateRule,
  decade,
  present,
  nearDay,
  daySpan,
  nearMonth,
  fromNow,
  dayBy,
  thatTime,
  holiday,
  season,
  eventTime,
  eventSince,
  sameDay,
  wholeYear,
  duration,
  yearsAhead,
  vague,
]

/** A rule with a word that its matches need is for few paragraphs, and may begin with anything. */
const finders = rules.map((rule) => ({ rule, find: rule.needs ? (text: string) => matchesOf(text, rule.pattern) : scan.scannerOf(rule.pattern) }))

/** Calendar expressions of a paragraph; where rules overlap the one that starts first holds, then the longest, then the first of `rules`. */
export const recogniseTimes: Recogniser<TimeMark> = (folded, places = scan.placesIn(folded)) => {
  const found: TimeMark[] = []
  for (const { rule, find } of finders) {
    if (rule.needs && !folded.includes(rule.needs)) continue
    for (const match of find(folded, places)) {
      const reading = match[0] && rule.read(match, folded)
      if (!reading) continue
      const { start = match.index, end = match.index + match[0].length, ...ends } = reading
      found.push({ type: 'time', start, end, text: folded.slice(start, end), ...ends })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return found
    .filter((mark) => {
      if (mark.start < reached) return false
      reached = mark.end
      return true
    })
    .map((mark, i, marks) => leanOn(folded, mark, i, marks))
    .filter((mark, i, marks) => i === 0 || mark.start >= marks[i - 1]!.end)
}

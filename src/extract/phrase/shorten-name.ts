import { clauseVerbs, headsOfVerbs } from '../../lexicon/indicator-words.ts'
import { codesOfName } from '../../lexicon/regions.ts'
import { lastUnits } from '../../normalise/first-units.ts'
import { fold } from '../../normalise/fold.ts'
import { matchesOf } from '../../normalise/matches-of.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** A name longer than this is shortened to the parts that tell it apart; counted without quotes. */
export const longest = 20

/** 新增每张床位补贴 → 新增床位补贴: for each of what it is told, a long name leaves out. */
const perEach = /(?<=.{2})每(?:[张人名位户个家所套](?:每?[月年日天])?|[月年日天])(?=.{2})/g

/** What a bracket adds, which a long name leaves out: 医疗保险基金(含生育保险)收入. */
const bracketed = /(?<=.{4})[（(][^（()）]{2,}[）)]/g

const innerVerb = new RegExp(`(?:${clauseVerbs})(?!${headsOfVerbs})`, 'g')

/** The last parts of a phrase that keep it within the measure: cut at 的, at joints, then at verbs. */
export function shorten(phrase: string): string {
  return shortenTo(phrase, longest)
}

/** Cuts a phrase from its front until it keeps to `limit` characters: what does it (民政局|举办培训班), then at 的, joints and 等; never inside quotes or brackets. */
export function shortenTo(phrase: string, limit: number): string {
  let rest = collapseIfLong(phrase, limit)
  if (width(rest) > limit) rest = rest.replace(perEach, '')
  if (width(rest) > limit) rest = rest.replace(bracketed, '')
  if (width(rest) > limit) rest = withoutOffice(rest)
  if (width(rest) <= limit || (limit === longest && staysWhole(rest))) return rest
  // 60岁以上老年人口|占户籍总人口比例: what it is a share of stays whole
  const share = /^(.{4,}?)(占[^占]{2,10}(?:比例|比重))$/.exec(rest)
  if (share && limit - width(share[2]!) >= 4) return shortenTo(share[1]!, limit - width(share[2]!)) + share[2]!
  rest = fromVerb(rest, limit) ?? rest
  while (width(rest) > limit) {
    const cut = /^.{2,}?(?:的|、(?!不满|未满|不足)|等(?:地区?|处|区域|场所)?|和|与|及(?!以[上下]))(?=.{4})/.exec(masked(rest))?.[0].length
    if (!cut) {
      const plain = rest.replace(/^[^的、]{2,6}(?:街道|镇|乡|社区)(?=.{8})/, '')
      return width(plain) <= limit ? plain : lastCharacters(plain, limit)
    }
    rest = rest.slice(cut)
    if (limit === longest && staysWhole(rest)) return rest
  }
  return rest
}

/** A noun only a little too long stays whole, if it has no clause and no list of places to lose: a cut might take what tells it apart. */
const staysWhole = (phrase: string) => width(phrase) <= 22 && !/的|[镇乡村县区市][、和]/.test(phrase)

/** 省住房和城乡建设厅|排查整改燃气隐患: which office does what is told, the region and the source say. */
function withoutOffice(phrase: string): string {
  for (const { index, 0: office } of matchesOf(phrase, offices)) {
    const rest = phrase.slice(index + office.length)
    const verb = openingVerbLength(rest)
    if (index + office.length >= 3 && verb >= 2 && rest.length - verb >= 2) return rest
  }
  return phrase
}
const offices = /(?<=^[^的、“”《》（）]{1,12})(?:厅|局|委员会|委|办公室|政府|部门|财政|公安|法院|检察院|管理处|执法队|大队|支队)/g

/** From the first inner verb on that has an object and leaves little enough: the object and its verb, without who does it. */
function fromVerb(phrase: string, limit: number): string | undefined {
  for (const { index } of matchesOf(masked(phrase), innerVerb)) {
    const rest = phrase.slice(index)
    if (index >= 2 && width(rest) <= limit && rest.length - openingVerbLength(rest) >= 3) return rest
  }
  return undefined
}

/** The phrase up to its first inner verb: 公益金|支持项目. */
export function cutAtVerb(phrase: string): string {
  for (let at = 2; at < phrase.length - 1; at++) if (openingVerbLength(phrase.slice(at)) >= 2) return phrase.slice(0, at)
  return phrase
}

/** The last `limit` characters, from before or behind a quoted name that they would cut. */
function lastCharacters(phrase: string, limit: number): string {
  const start = phrase.length - limit
  for (const { index, 0: quoted } of matchesOf(phrase, /“[^”]*”|《[^》]*》|[（(][^）)]*[）)]/g)) {
    const end = index + quoted.length
    if (index < start && start < end) return width(phrase.slice(index)) <= limit + 4 || phrase.length - end < 4 ? phrase.slice(index) : phrase.slice(end)
  }
  // 60|周岁以上户籍老年人: no age without its number
  const from = wordStart(phrase, start)
  // 工业战略性|新兴产业: nor in its suffix
  const suffix = from >= 2 && /^[性化型式](?!别|质|能|格|工|学|肥|石|解|纤|妆|验|号|样)/.test(phrase.slice(from)) ? 1 : 0
  return phrase.slice(from + suffix).replace(/^[\d—-]*周?岁(?:及?以[上下])?的?(?=.{2})/, '')
}

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The start of the word at `at`, where it stands within one: no name begins in the midst of a word. */
function wordStart(phrase: string, at: number): number {
  // 怀化市沅|陵县公路: nor within a place
  for (let start = Math.max(0, at - 4); start < at; start++)
    for (let end = at + 1; end <= Math.min(phrase.length, start + 6); end++)
      if (end - start >= 3 && codesOfName(phrase.slice(start, end)).length > 0) return end
  const word = at > 0 && at < phrase.length ? words.segment(phrase).containing(at) : undefined
  if (!word || word.index === at || word.segment.length > 4) return at
  const end = word.index + word.segment.length
  return /^\d+$/.test(word.segment) && phrase[end] === '年' ? end + 1 : end
}

/** The phrase as rules read it, with its quoted and bracketed parts made opaque, place for place. */
function masked(phrase: string): string {
  return fold(phrase).replace(/“[^”]*”|《[^》]*》|[（(][^）)]*[）)]/g, (inner) => '\0'.repeat(inner.length))
}

function collapseIfLong(phrase: string, limit: number): string {
  if (width(phrase) <= limit) return phrase
  const verb = openingVerbLength(phrase)
  const listed = phrase.slice(verb)
  const first = /^([^、和及]{2,})[、和及].*等([^等]{2,6})$/.exec(listed)
  const shortened = first ? `${phrase.slice(0, verb)}${first[1]}等${first[2]}` : ''
  if (shortened !== '' && width(shortened) <= limit && !/[“”（）]/.test(shortened)) return shortened
  const collapsed = collapseList(listed)
  return collapsed.length < phrase.length - verb && width(collapsed) + verb <= limit ? phrase.slice(0, verb) + collapsed : phrase
}

const openList = /^(.*[、及和].*?)等(?:多?(?:地区|省份|省市|区县|[地省市县区州](?![级域块理方震图铁点民场政属直容貌份城县])))?(.{3,})$/

const sayingNothing = /^(?:各[类种项]|多[类种项]|系列)?(?:活动|服务|项目|工作|措施|物资|事项|业务)$/

/** A、B、C等社工志愿服务队伍 → 社工志愿服务队伍: the class, not its examples. */
export function collapseList(phrase: string): string {
  const open = openList.exec(phrase)
  // 招商引资、产业培训等各类活动: a class that says nothing alone keeps its first example
  const first = open && sayingNothing.test(open[2]!) ? afterVerb(/^[^、和及“（]{2,20}(?=[、和及])/.exec(phrase)?.[0] ?? '') : ''
  if (first.length >= 2 && first.length <= 8) return `${first}等${open![2]!}`
  return open && !/[”）]/.test(open[2]!.slice(0, 1)) ? open[2]! : phrase
}

/** 商会组织|招商引资. */
const afterVerb = (phrase: string) => phrase.slice(Math.max(0, ...matchesOf(phrase, innerVerb).map((m) => m.index + m[0].length)))

/** 获得了公益慈善组织特有的“免税发票” → 获得“免税发票”. */
export function shortenPredicate(predicate: string): string {
  const plain = predicate.replace(/了/, '')
  if (width(plain) <= 12) return plain
  const ends = /^(.{2})[^，]*的([^的]{2,10})$/.exec(plain)
  return ends ? ends[1]! + ends[2]! : plain
}

const uncounted = lastUnits(/[“”"'《》\s]/)

/** Characters of a name that a reader counts: quotes and spaces do not. */
export function width(name: string): number {
  let width = name.length
  for (let i = 0; i < name.length; i++) width -= uncounted[name.charCodeAt(i)]!
  return width
}

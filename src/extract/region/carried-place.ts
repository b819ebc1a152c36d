import { lastYear, thisYear, untilNow } from '../../lexicon/time-words.ts'
import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import { withoutAside } from '../without-aside.ts'
import { isAttribute } from './attributive-place.ts'
import { CountyBefore } from './county-before.ts'
import { heldAt, placeOfLine, tellsOfCountry } from './event-place.ts'
import { opens } from './place-holds.ts'
import { stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'
import { isFiling, isNamedAfter } from './weigh-mention.ts'

/** How many sentences without numbers or places may stand between a case and what is said of it. */
const reach = 3
/** What a case tells of a place: one community, one house in it, not the place as a whole. */
const house = /^[^。；]{0,30}?(?:平台|社区|街道|村|镇|乡|小区|中心|站|院|园|家[中里]|公寓|食堂|餐厅|学校|小学|中学|基地|驿站|广场|公园|合作社|之家|大街|路)/
/** 某区民政局局长张某告诉记者, 某市某会会长某某说: what an official of a place tells; in a case it ends none. */
const official =
  /^[^，。；：“]{0,30}?(?:书记|主任|主席|经理|秘书长|负责人|工作人员|[局处科院校站会队]长|理事长)[^，。；：“、]{0,6}(?:告诉记者|介绍|说|表示|坦言)/
/** When what a sentence goes on with is told of. */
const when = `(?:${untilNow}|近年来|${thisYear}以来|${lastYear}|${thisYear})`
/** How a sentence begins that goes on with the house told of before. */
const goesOn = new RegExp(
  String.raw`^“(?!全[省市县区国])|^(?:(?:${when}|截至[\d年月日底]+|[\d年月日]+|开业以来|运营以来)，?)?(?:该(?!省|市|县|区|州|项|政策)|这[个家座所里些]|中心|平台|基地|机构|养老院|敬老院|福利院|学校|医院|公司|社区|小区|村里|全村|院里|院内|站点|站内|服务站|驿站|食堂|餐厅|店内|馆内|园内|街道|全镇|全乡|在这里|随后|当[天日晚]，|(?:活动)?现场，|(?:项目|工程)?(?:建成|改造|投用|完工)后|新建(?:总|建筑)|新[房居家]|家[里中]|屋[里内]|院[里子]|村民(?!委)|村集体|总(?:建筑|用地|投资)|占地面积|建筑面积)`,
)

/** Carries the place of a case (在某区某社区, …) on to the sentences behind it that go on with it: 中心现有床位50张. */
export class CarriedPlace {
  private readonly isRoundup: boolean

  /** `paragraphs`: how many the text has; one of a few tells of one thing. */
  constructor(paragraphs: number) {
    this.isRoundup = paragraphs > 4
  }

  private held: { code: string; opening: string; age: number } | undefined
  private opensHere = false
  /** In a text on the whole country, the place that the paragraph opened with or has spoken of since. */
  private toldOf: string | undefined
  private isTold = false
  /** The place that the line above names. */
  private line: string | undefined
  private ofCountry = false
  /** Whether what is told of goes on in several provinces: 在中西部建设1000个. */
  private across = false
  private readonly county = new CountyBefore()
  /** The place that heads a paragraph (杭州：…) or, alone in its line, those that follow. */
  private headed: { code: string; paragraph: AnnotatedParagraph | undefined } | undefined

  /** Reads a sentence before its numbers; `article`: the place that the text is about. */
  enter(paragraph: AnnotatedParagraph, sentence: Interval, placed: Placed[], article: string | undefined): void {
    const { folded } = paragraph
    this.enterHeaded(paragraph, sentence, placed, article)
    const inside = placed.filter(({ mark }) => mark.start >= sentence.start && mark.end <= sentence.end)
    this.enterRoundup(paragraph, sentence, inside, article)
    this.opensHere = false
    const said = withoutAside(folded.slice(sentence.start, sentence.end))
    const named = inside.some(({ mark }) => !isAttribute(folded, mark) && mark.relative !== 'country')
    this.across = !named && article !== undefined && (acrossProvinces.test(said) || (this.across && sentence.start !== paragraph.sentences[0]?.start))
    this.county.enter(paragraph, sentence, placed, article)
    const opening = inside.find(({ mark, code }) => code && !isFiling(folded, mark) && !isAttribute(folded, mark))
    if (opening && !opening.mark.relative && tellsCase(folded, opening, sentence, article)) {
      this.held = { code: opening.code!, opening: folded.slice(opening.mark.end, sentence.end), age: 0 }
      this.opensHere = true
      return
    }
    const pointed = pointedAt(folded, sentence, placed, article)
    if (pointed) this.held = { code: pointed, opening: this.held?.code === pointed ? this.held.opening : '', age: 0 }
    const held = this.held
    if (!held) return
    const continues = goesOn.test(said.trimStart()) || repeats(said, held.opening)
    const elsewhere = inside.some(
      ({ mark, code }) =>
        (mark.relative && !isAttribute(folded, mark)) ||
        mark.together ||
        (code &&
          !isAttribute(folded, mark) &&
          !official.test(folded.slice(mark.end, mark.end + 48)) &&
          !code.startsWith(stem(held.code)) &&
          !(continues && mark.start > sentence.start + 1 && held.code.startsWith(stem(code)))),
    )
    held.age = continues ? 0 : held.age + 1
    if (elsewhere || held.age > reach) this.held = undefined
  }

  /** The place of the case that the sentence goes on with; one with numbers that does not ends the case. */
  of(counted: boolean): string | undefined {
    if (counted && this.held && this.held.age > 0) this.held = undefined
    return (
      (this.opensHere ? undefined : this.held?.code) ??
      this.county.held ??
      this.headed?.code ??
      this.toldOf ??
      (this.ofCountry || this.across ? '100000' : undefined)
    )
  }

  /** 在吉林，…。吉林舒兰市组织…。截至今天11时，当地抢修…: each paragraph of a roundup is of the places that it tells of in turn. */
  private enterRoundup(paragraph: AnnotatedParagraph, sentence: Interval, inside: Placed[], article: string | undefined): void {
    const { folded, sentences } = paragraph
    const first = sentence.start === sentences[0]?.start
    if (first) {
      this.toldOf = undefined
      this.isTold = false
    }
    if (article !== '100000' || !this.isRoundup) return
    const spoken = inside.filter(
      ({ mark, code }) =>
        code &&
        !isAttribute(folded, mark) &&
        !isFiling(folded, mark) &&
        !isNamedAfter(folded, mark, code) &&
        (mark.relative === 'country' || opens(folded, headOfList(folded, inside, mark), sentence.start)),
    )
    const last = spoken.at(-1)
    const event = first ? heldAt(folded, inside, this.line) : undefined
    if (first) this.line = placeOfLine(folded, inside)
    this.toldOf = event ?? this.toldOf
    if (!last || event) return
    // 支持北京、天津、河北等9省: several are none
    const listed = spoken.some(({ mark }) => mark !== last.mark && folded[mark.end] === '、')
    if (first) this.isTold = last.mark.start - sentence.start <= 12
    if (last.code === '100000') this.isTold = false
    this.toldOf = this.isTold && !listed ? last.code : undefined
  }

  private enterHeaded(paragraph: AnnotatedParagraph, sentence: Interval, placed: Placed[], article: string | undefined): void {
    const { folded, sentences } = paragraph
    if (sentence.start !== sentences[0]?.start) return
    this.ofCountry = article !== undefined && article !== '100000' && tellsOfCountry(paragraph, sentence, placed)
    const head = placed.find(({ mark }) => !mark.relative && numbering.test(folded.slice(0, mark.start)))
    const behind = head && folded.slice(head.mark.end)
    if (head?.code && article !== head.code && /^\s*[：】]/.test(behind!)) {
      this.headed = { code: head.code, paragraph: behind!.trim().length > 2 ? paragraph : undefined }
    } else if (head?.code && article !== head.code && behind!.trim() === '') this.headed = { code: head.code, paragraph: undefined }
    else if (this.headed && (this.headed.paragraph ? this.headed.paragraph !== paragraph : heading.test(folded.trim()))) this.headed = undefined
  }
}

/** Parts of the country that no place holds but the country. */
const acrossProvinces =
  /(?:为|在|向|对|给|惠及|覆盖|面向|支持|帮助|辐射)(?:全国)?(?:东中西部|中西部|西部|东部|老少边穷)(?:地区|省份|农村|贫困|偏远|欠发达|[的和、\d]|建设|开展|援建|实施)/

/** What may stand before a place that heads a paragraph: 1、 （二） 【 */
const numbering = /^\s*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)、．.]+)?\s*[【●■◆▲·]?\s*$/
/** A line that heads those below it. */
const heading = /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|第[一二三四五六七八九十]+[章节部])[^。；]{1,24}$/

/** 某地储能电站是…。该电站共…: the place of what 该 points at. */
function pointedAt(folded: string, sentence: Interval, placed: Placed[], article: string | undefined): string | undefined {
  const thing = pointing.exec(withoutAside(folded.slice(sentence.start, sentence.start + 40)).trimStart())?.[1]
  if (!thing || !article) return undefined
  const floor = Math.max(0, sentence.start - 200)
  const ofThing = new RegExp(`^[^，。；：]{0,16}${thing}`)
  const named = placed.findLast(({ mark, code }) => {
    if (!code || mark.relative || mark.start < floor || mark.end > sentence.start) return false
    const behind = folded.slice(mark.end, Math.min(sentence.start, mark.end + 20))
    return ofThing.test(behind) && !isNamedAfter(folded, mark, code)
  })
  return named?.code && named.code !== article && (article === '100000' || named.code.startsWith(stem(article))) ? named.code : undefined
}

const pointing = new RegExp(
  String.raw`^(?:(?:${when}|[\d年月日]+)，?)?该([电车]?站|中心|厨房|院|所|校|村|社区|街道|镇|乡|平台|基地|园区?|馆|项目|公园|食堂|小区)`,
)

/** 考察团一行来到某县某乡某合作社: where those of another place have come to. */
const comesTo = /(?:来到|走进)$/

function tellsCase(folded: string, { mark, code }: Placed, sentence: Interval, article: string | undefined): boolean {
  return (
    article !== undefined &&
    code !== article &&
    (article === '100000' || code!.startsWith(stem(article)) || comesTo.test(folded.slice(Math.max(0, mark.start - 3), mark.start))) &&
    !mark.together &&
    (opens(folded, mark, sentence.start) || /(?:走进|来到|走入|进驻|深入|(?:记者|小编|笔者)在)$/.test(folded.slice(Math.max(0, mark.start - 3), mark.start))) &&
    !isNamedAfter(folded, mark, code!) &&
    (Boolean(mark.town) || house.test(folded.slice(mark.end, sentence.end)) || official.test(folded.slice(mark.end, sentence.end)))
  )
}

/** 某某食堂…。某某食堂…: a sentence that begins with what the case began with, or in it: 在某某社区活动室. */
function repeats(said: string, opening: string): boolean {
  const place = /(?:街道|镇|乡|[区县市])?([\u4e00-\u9fff]{2,6}(?:社区|小区|村))/.exec(opening.slice(0, 24))?.[1]?.replace(/^.*(?:街道|镇|乡)(?=.{3})/, '')
  if (place && said.slice(0, 24).includes(place)) return true
  // 某村，村民苏某云一家…。苏某云家中…: whom the case is about
  const person =
    /(?:村民|居民|老人|老兵|市民|农民|患者|职工|业主|贫困户|学生|党员|社工|护理员)([\u4e00-\u9fff]{2,3})(?=一家|家|的|说|告诉|坦言|介绍|正|就|在|和|，)/.exec(
      opening,
    )?.[1]
  if (person && said.includes(person)) return true
  const begin = said.trimStart().slice(0, 4)
  return /^[\u4e00-\u9fff]{4}$/.test(begin) && opening.includes(begin)
}

/** 指导沈阳、本溪: the first of the places that a place is listed behind. */
const headOfList = (folded: string, places: Placed[], mark: Placed['mark']): Placed['mark'] => {
  const before = folded[mark.start - 1] === '、' && places.find((p) => p.mark.end === mark.start - 1)
  return before ? headOfList(folded, places, before.mark) : mark
}

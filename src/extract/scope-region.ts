import { nationalInstitutions } from '../lexicon/home-institutions.ts'
import { exampleAfter } from '../lexicon/place-words.ts'
import type { QuantityMark, RegionMark } from '../nlcst/mark.ts'
import { isAttribute } from './attributive-place.ts'
import type { Statement } from './locate-statement.ts'
import { parentOf, stem } from './region-nesting.ts'
import { lowestCommonRegion } from './resolve-region.ts'
import { isFiling, isNamedAfter } from './weigh-mention.ts'

/** A region mark with the code it was resolved to. */
export interface Placed {
  mark: RegionMark
  code: string | undefined
}

/**
 * The region a number speaks of: the last place that opens a clause of its sentence before it (全市…, 浙江省共备案…),
 * places joined by 、 taken together; none where it is several that no one region is (川渝两地); else the article's own.
 */
export function scopeRegion({ paragraph, sentence, clause, mark }: Statement, placed: Placed[], article: string | undefined): string | undefined {
  const { folded } = paragraph
  let held: string | undefined | null
  /** Where the place that holds stands. */
  let from = sentence.start
  let passed: Placed | undefined
  for (let i = 0; i < placed.length; i++) {
    const { mark: place, code } = placed[i]!
    if (place.start < sentence.start) continue
    if (place.end > mark.outer.start) {
      if (code && isSentTo(folded, place, mark)) held = code
      break
    }
    if (place.together && opens(folded, place, sentence.start) && !allied.test(folded.slice(place.end, place.end + 4))) held = null
    // 输送到广东、重庆等地: what stands in a list goes with what opens it
    if (passed && placed[i - 1] === passed && /^[、和与及]$/.test(folded.slice(passed.mark.end, place.start))) {
      passed = placed[i]
      continue
    }
    if (
      !code ||
      !(
        adjoins(folded, place) ||
        goesTo(folded, place, mark) ||
        opens(folded, place, sentence.start) ||
        (place.relative ? place.start >= clause.start && spokenOf(folded, place) : names(folded, place, mark))
      )
    ) {
      if (/(?:到|往|自|从)$/.test(folded.slice(Math.max(0, place.start - 1), place.start))) passed = placed[i]
      continue
    }
    if (!place.relative && othersAgain.test(folded.slice(place.end, mark.outer.start))) continue
    if (
      /^(?:率先|首[个家批次]|唯一|领先|前列|第[一二三])/.test(folded.slice(place.end, place.end + 3)) ||
      isAttribute(folded, place) ||
      isNamedAfter(folded, place, code) ||
      isFiling(folded, place)
    )
      continue
    const codes = [code]
    from = place.start
    while (placed[i + 1] && /^[、和与及]$/.test(folded.slice(placed[i]!.mark.end, placed[i + 1]!.mark.start)) && placed[i + 1]!.code)
      codes.push(placed[++i]!.code!)
    const common = codes.length > 1 ? lowestCommonRegion(codes) : code
    // 甲市慈善总会向乙县捐款: told of the one that the text is about
    if (article && common !== article && (isGiver(folded, place, mark) || isOutsidersGift(folded, place, mark, code, article))) {
      held = article
      continue
    }
    // 某岛、嵊泗及东部诸岛等海岛: one name in a list of other things stands for more than itself
    const around = held ?? article
    if (listed(folded, place) && codes.length === 1 && around && around !== code && code.startsWith(stem(around))) {
      held = around
      continue
    }
    // 在海口等市县: the one named stands for more than itself
    held = codes.length === 1 && !place.relative && exampleAfter.test(folded.slice(place.end, place.end + 8)) ? parentOf(code) : common
  }
  const ruled = held === null ? undefined : ruledPlace(folded, placed, from, mark.outer.start)
  if (ruled) return ruled
  if (held === undefined && article && actsForCountry.test(folded.slice(Math.max(sentence.start, mark.outer.start - 60), mark.outer.start))) return '100000'
  return held === null ? undefined : (held ?? article)
}

/** 财政部紧急预拨…, 民政部公布100名…: what a ministry gives out, money or honours, is of the whole country, unless a place is named that it goes to. */
const actsForCountry = new RegExp(
  `(?:^|[，；、])(?:${nationalInstitutions.source})[^，。；]{0,20}(?:预拨|下拨|拨付|下达|安排|划拨|公布|表彰|命名|评选|认定|遴选)[^，。；]{0,6}$`,
)

/** 《中华人民共和国慈善法》规定，…: the place where the rule holds that a number of its sentence is quoted from; undefined where none is, or its title does not tell. */
function ruledPlace(folded: string, placed: Placed[], floor: number, at: number): string | undefined {
  const close = folded.lastIndexOf('》', at)
  const open = folded.lastIndexOf('《', close)
  if (open < floor || !ruleAfter.test(folded.slice(close + 1, Math.min(at, close + 24)))) return undefined
  const named = placed.find(({ mark }) => mark.start > open && mark.end < close && !mark.relative)
  if (named) return named.code
  return nationalRule.test(folded.slice(open + 1, close)) || nationalBefore.test(folded.slice(Math.max(floor, open - 16), open)) ? '100000' : undefined
}

const ruleAfter = /^(?:（[^）]{1,12}）)?(?:第[\d一二三四五六七八九十百]{1,5}条)?(?:中|也|还|已|均|早已|明确|严格)?(?:规定|要求|明确|指出)/
const nationalRule = /^(?:中华人民共和国|国家|全国)|(?<!办)法$/
const nationalBefore = new RegExp(`(?:国家|中央|(?:${nationalInstitutions.source})[^，。；]{0,8})$`)

/** 闽宁协作结硕果: how two places help each other, not what is counted in both. */
const allied = /^(?:扶贫)?(?:协作|合作|结对|携手|对口|情|一家)/

/** 其他各区: from there on the number is of the places beside the one named before. */
const othersAgain = /(?:其他|其余|另外)(?:各|的)?(?:[省市州县区旗]|地区|城市|区县|县区|县市|市县)/

/** Whether the office of a place gives something to somebody: 甲市慈善总会向乙县捐款. */
function isGiver(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return /^(?:[^，。；]{2,30}?，?[^，。；]{0,20}?[向给为][^，。；]{2,40}?(?:捐|赠|拨|援)|[^，。；]{2,30}?[送捐运]来)/.test(
    folded.slice(place.end, mark.outer.end + 6),
  )
}

/** 东莞某团队捐资680万元, in a text on a place elsewhere. */
function isOutsidersGift(folded: string, place: RegionMark, mark: QuantityMark, code: string, article: string): boolean {
  const between = folded.slice(place.end, mark.outer.start)
  return (
    code.slice(0, 2) !== article.slice(0, 2) &&
    article !== '100000' &&
    /^(?![的、和及])[^，。；]{2,24}?(?:捐[款资赠助献]|赠送|资助|援建)[^，。；]{0,6}$/.test(between)
  )
}

/** 为浦东新区36名儿童每人资助500元: the place right before a number is that number's and the following ones', unless it is what it is measured by. */
function adjoins(folded: string, place: RegionMark): boolean {
  return (
    !place.relative &&
    /^(?:\d(?!\d{0,3}[年月日时])|[一二三四五六七八九十百千两]+[余多]?[名个户家位所人处])/.test(folded.slice(place.end, place.end + 6)) &&
    !/(?:占|居|列|比|较|于|超过?|到|至|离|距)$/.test(folded.slice(Math.max(0, place.start - 2), place.start))
  )
}

/** Whether a place stands behind 、 in a list that ends in 等, alone among what are no places. */
function listed(folded: string, place: RegionMark): boolean {
  return folded[place.start - 1] === '、' && /^[^，。；：]{0,12}[及和、][^，。；：]{1,12}等/.test(folded.slice(place.end, place.end + 26))
}

/** 赴某县开展义诊，接诊300人: whoever goes, what they do there is of the place. */
function goesTo(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return (
    !place.relative &&
    /(?:奔?赴|走进|来到|深入|前往|驰援|抵达|走访)$/.test(folded.slice(Math.max(0, place.start - 2), place.start)) &&
    /开展|举办|举行|捐|慰问|看望|发放|赠|送|义诊|支教|支援|救援|帮扶|服务|，[为向给对帮与同](?![^，。；]*，)/.test(folded.slice(place.end, mark.outer.start))
  )
}

/** 组织10名骑手到某区，在现场…: those who are sent are counted where they work. */
function isSentTo(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  return (
    !place.relative &&
    /(?:组织|选派|派出|派遣|抽调|安排)[^，。；]{0,6}$/.test(folded.slice(Math.max(0, mark.outer.start - 12), mark.outer.start)) &&
    /^[^，。；]{1,14}(?:奔?赴|到|前往|驰援)$/.test(folded.slice(mark.outer.end, place.start))
  )
}

/** 完成全市31个乡的建设: 全市 speaks of what follows in its clause wherever it stands, but not as what a share or a rank is of. */
function spokenOf(folded: string, place: RegionMark): boolean {
  return (
    !/(?:占|居|位居|列|比|较|与|和|同|高于|低于|超过|超|到了?|入选|荣获|被评为)$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) &&
    !/^(?:平均|人均|总|的\d|前列|领先|率先|首|第|一半|半数|范围内首)/.test(folded.slice(place.end, place.end + 5))
  )
}

/** 依次是山东（5.0721万）, 最多的是江苏，超过9万个: the place that a bracket or the next clause gives the number of. */
function names(folded: string, place: RegionMark, mark: QuantityMark): boolean {
  const between = folded.slice(place.end, mark.outer.start)
  // 最大降雨出现在房山某村，累积雨量296毫米
  if (/(?:出现|发生|集中)[在于]$/.test(folded.slice(Math.max(0, place.start - 3), place.start)) && /^[^，。；]{0,8}，[^，。；]{0,20}$/.test(between))
    return true
  return (
    between === '（' ||
    (/^，(?:总量|总数|数量|共|达|为|有|约)*$/.test(between) && /(?:[是为]|依次|分别)$/.test(folded.slice(Math.max(0, place.start - 2), place.start)))
  )
}

/** A place counts where it begins a clause, alone or behind time words and joints; one inside a noun phrase does not. */
function opens(folded: string, place: RegionMark, floor: number): boolean {
  const before = folded.slice(Math.max(floor, place.start - 20), place.start)
  const clause = before.slice(Math.max(...['，', '；', '：', '。', '、', '）'].map((c) => before.lastIndexOf(c))) + 1).trimStart()
  return (
    clause.length === 0 ||
    /^(?:目前|近年来|今年以来|截至目前|截至[\d年月日底]+|到[\d年月日底]+|[\d年月日底]+|今年|去年|[上下]半年|全年|[前一二三四]{1,2}季度|其中|(?:分别|依次)[为是]|同时|计划|实现|在|对|推动|支持|力争|预计|“?[一二]?十[一二三四五]五”?(?:期间|时期|末)?)+$/.test(
      clause,
    )
  )
}

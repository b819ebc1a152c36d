import type { AnnotatedParagraph, Interval } from '../../nlcst/mark.ts'
import { withoutAside } from '../without-aside.ts'
import { isAttribute } from './attributive-place.ts'
import { opens } from './place-holds.ts'
import { listFrom } from './places-joined.ts'
import { lowestCommonRegion, stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'
import { isFiling, isNamedAfter } from './weigh-mention.ts'

/** 某县清理河道。目前，…; 当地…; 本次走访…: how it stands there now, or what came of what was told. */
const stateNow = /^(?:目前|截[至止]目前|当前|眼下|如今|随着|当地|[本此这]次)|^[^。；]{0,12}，当地/
/** How many sentences without a place may stand between. */
const reach = 2

/** In a text on a wider place or another, the place that a sentence opens with, for those behind it that go on with how it stands there now and name no place. */
export class CountyBefore {
  private before: string | undefined
  private age = 0
  /** The place that the sentence entered last is of, if it goes on so. */
  held: string | undefined

  enter(paragraph: AnnotatedParagraph, sentence: Interval, placed: Placed[], article: string | undefined): void {
    const { folded, sentences } = paragraph
    const first = sentence.start === sentences[0]?.start
    const names = placed.some(({ mark }) => mark.start >= sentence.start && mark.end <= sentence.end)
    const goesOn =
      !first &&
      !names &&
      stateNow.test(
        withoutAside(folded.slice(sentence.start, sentence.start + 40))
          .trimStart()
          .slice(0, 20),
      )
    this.held = goesOn ? this.before : undefined
    if (first || names) this.before = undefined
    this.age = goesOn || names ? 0 : this.age + 1
    if (this.age > reach) this.before = undefined
    const opening = article && article !== '100000' ? openingPlace(paragraph, sentence, placed) : undefined
    if (opening && isApart(opening, article!)) this.before = opening
  }
}

/** A county of the text's place, or a place outside it. */
const isApart = (code: string, article: string) =>
  code.startsWith(stem(article)) ? (!code.endsWith('00') || article.endsWith('0000')) && code !== article : !article.startsWith(stem(code)) && code !== '100000'

/** The one place, or the one that holds the list of places, that opens a clause of the sentence; undefined where none does or several. */
export function openingPlace({ folded }: AnnotatedParagraph, sentence: Interval, placed: Placed[]): string | undefined {
  const opening = placed.flatMap(({ mark, code }, i) =>
    code &&
    mark.start >= sentence.start &&
    mark.end <= sentence.end &&
    folded[mark.start - 1] !== '、' &&
    opens(folded, mark, sentence.start) &&
    !isAttribute(folded, mark) &&
    !isFiling(folded, mark) &&
    !isNamedAfter(folded, mark, code)
      ? [lowestCommonRegion(listFrom(folded, placed, i))!]
      : [],
  )
  return new Set(opening).size === 1 ? opening[0] : undefined
}

import type { AnnotatedParagraph, Interval } from '../nlcst/mark.ts'
import { isAttribute } from './attributive-place.ts'
import { opens } from './place-holds.ts'
import type { Placed } from './scope-region.ts'
import { isFiling, isNamedAfter } from './weigh-mention.ts'

/** 某县清理河道。目前，…; 当地…: how it stands there now. */
const stateNow = /^(?:目前|截[至止]目前|当前|眼下|如今|随着|当地)/

/** In a text on a province, the county that a sentence opens with, for those behind it that go on with how it stands there now and name no place. */
export class CountyBefore {
  private before: string | undefined
  /** The county that the sentence entered last is of, if it goes on so. */
  held: string | undefined

  enter(paragraph: AnnotatedParagraph, sentence: Interval, placed: Placed[], article: string | undefined): void {
    const { folded, sentences } = paragraph
    const names = placed.some(({ mark }) => mark.start >= sentence.start && mark.end <= sentence.end)
    const goesOn = sentence.start !== sentences[0]?.start && !names && stateNow.test(folded.slice(sentence.start, sentence.start + 8).trimStart())
    this.held = goesOn ? this.before : undefined
    const county = article?.endsWith('0000') && article !== '100000' ? openingPlace(paragraph, sentence, placed) : undefined
    this.before = this.held ?? (county?.endsWith('00') ? undefined : county)
  }
}

/** The one place that opens a clause of the sentence; undefined where none does or several. */
export function openingPlace({ folded }: AnnotatedParagraph, sentence: Interval, placed: Placed[]): string | undefined {
  const opening = placed.flatMap(({ mark, code }) =>
    code &&
    mark.start >= sentence.start &&
    mark.end <= sentence.end &&
    folded[mark.start - 1] !== '、' &&
    opens(folded, mark, sentence.start) &&
    !isAttribute(folded, mark) &&
    !isFiling(folded, mark) &&
    !isNamedAfter(folded, mark, code)
      ? [code]
      : [],
  )
  return new Set(opening).size === 1 ? opening[0] : undefined
}

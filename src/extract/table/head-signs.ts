import { fold } from '../../normalise/fold.ts'
import { startsWithLabel } from '../../normalise/head-label.ts'
import type { HeadPart } from './head-parts.ts'
import { yearIn } from './head-time.ts'
import { total } from './table-column.ts'
import { measure, titleIn } from './table-title.ts'
import { closes, measures } from './wrapped-heads.ts'

/** 指定地區名稱 | 繫泊設備的 | 指定長度（米） | 泊位數目: how many parts head the sections and the ranges in them. */
export const ownLabel = (parts: readonly HeadPart[]) => {
  const unit = parts.findIndex(({ text: part }) => closes(fold(part)))
  const counted = parts.findIndex(({ text: part }) => measures(part))
  return unit < counted ? unit + 1 : 0
}

/** How many parts there are as far as the last that ends a head, or stands beside another. */
export const headEnd = (parts: readonly HeadPart[]) => {
  const bracketed = parts.filter(({ text: part }) => /）\s*$/.test(fold(part))).length > 2
  return parts.findLastIndex(({ text: part, beside }) => beside || measures(part) || closes(fold(part)) || (bracketed && /）\s*$/.test(fold(part)))) + 1
}

/** Whether the first of the heads measures what all the others, which measure nothing, are kinds of. */
export const spansKinds = ([first, ...kinds]: readonly string[]): boolean =>
  kinds.length > 3 && measure.test(fold(first!)) && !kinds.some((kind) => measures(kind) || total.test(fold(kind)))

/** Behind the rows of another table, labels may stand in lines of their own; heads are known by a year, a measure, what heads labels, or the empty cell over them. */
export const isSign = ({ text: part, stub }: HeadPart) => stub || yearIn(part) !== undefined || startsWithLabel(fold(part)) || titleIn([part]) !== ''

/** 7,965; 22.2% 23.7%: cells, no head. */
export const isFigures = (part: string) => !yearIn(part) && /^-?\d[\d,.]*%?$|(?:^|\s)-?\d[\d,.]*%?\s+-?\d[\d,.]*%?(?=\s|$)/.test(part.trim())

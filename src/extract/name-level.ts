import { changeVerbs } from '../lexicon/indicator-words.ts'
import { endingOf } from '../normalise/ending-of.ts'
import { type Naming, type NamingContext, named, phraseOf, subjectBefore } from './naming.ts'
import { shorten } from './shorten-name.ts'
import { perWords } from './trim-phrase.ts'

const from = endingOf(new RegExp(`(?:由|从)(?:[^，；。]{0,12}?的|原来的?|过去的?|此前的?)?(?:${perWords})*(?:约|近|不足|不到)?`))
const to = endingOf(
  new RegExp(
    `(?:统一|逐步|大幅|相应|全部|均|再|又|将|分别|自然|进一步)*(?:${changeVerbs}|调|调整|上调|下调|发展|延长|放宽|扩|攀升)(?:到|至|(?<![幅速])为|成)了?(?:[^，；。]{0,12}?的)?(?:${perWords})*(?:约|近|超过?|不低于|不少于|不超过)?`,
  ),
)

/** 由48%，逐步|提高到62%: the new level may stand in a clause of its own. */
const later = new RegExp(`^，?[^，。；]{0,6}(?:${changeVerbs}|调整|上调|下调|扩|攀升)(?:到|至|为)`)

/** 由|48%|提高到|62.3%: both levels are named by what stands before 由; the old one alone where the new one's clause names it. */
export function nameLevel(context: NamingContext): Naming | undefined {
  const { statement, raw, previous } = context
  const { before, next } = statement
  const start = from(raw)
  if (start && next && to(statement.paragraph.folded.slice(statement.mark.outer.end, next.outer.start).replace(/[、，].*$/, '')))
    return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  if (start && next && /^[、和]/.test(context.behind)) return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  if (start && !next && later.test(statement.paragraph.folded.slice(statement.mark.outer.end, statement.mark.outer.end + 24)))
    return level(context, phraseOf(statement, { start: before.start, end: before.start + start.index }))
  if (/^[、和与及]$/.test(raw) && previous?.rule === 'level-that-changes') return { ...previous, at: statement.mark.end }
  const end = to(raw)
  if (!end || context.nounFollows) return undefined
  const own = phraseOf(statement, { start: before.start, end: before.start + end.index })
  if (own === '' && previous && (statement.previous || previous.rule === 'level-that-changes'))
    return { ...previous, rule: 'level-that-changes', at: statement.mark.end }
  return level(context, own)
}

function level(context: NamingContext, own: string): Naming {
  return named(context.statement, shorten(own || subjectBefore(context, true)), 'level-that-changes')
}

import type { Picture } from '../../chart/picture.ts'
import { drawTargetDates, groupDeadlines, MANY_DATES, MANY_TARGETS } from '../../chart/target-dates.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Target } from '../targets.ts'
import { periodText } from '../wording.ts'

/** Targets on the days by which they are due, both days where the text allows two; undefined where none has a date. */
export function targetsPicture(targets: Target[], m: Messages, id = 'target-dates', page: `/${string}` = '/targets/'): Picture | undefined {
  const groups = groupDeadlines(
    targets.map((one) => ({
      name: one.name,
      value: one.value,
      end: one.period?.end,
      others: (one.period?.alternatives ?? []).flatMap((other) => other.end ?? []),
    })),
  )
  if (groups.length === 0) return undefined
  const words = m.pictures.targets
  const dated = groups.reduce((sum, group) => sum + group.targets.length, 0)
  const days = Map.groupBy(
    groups.flatMap((group) => group.targets),
    (target) => target.end!,
  )
  const [day, same] = [...days].reduce((most, one) => (one[1].length > most[1].length ? one : most))
  const two = same.filter((target) => target.others.length > 0).length
  const title = words.title(targets.length, same.length, day, two)
  const many =
    groups.length > MANY_DATES ? words.years(groups.length) : groups.some((group) => group.targets.length > MANY_TARGETS) ? words.counted(MANY_TARGETS) : ''
  return {
    id,
    page,
    title,
    caption: words.caption(targets.length - dated) + many,
    columns: words.columns,
    rows: targets.map((one) => [
      one.name,
      { text: one.value, path: one.path },
      periodText(one.period, m),
      one.period?.alternatives?.map((other) => periodText(other, m)).join(' · ') ?? words.none,
    ]),
    draw: (own, width) => drawTargetDates(own, groups, width, title, { ...words, colon: m.terms.colon }),
  }
}

import { alternativesOf, listFirstUnits } from './first-units.ts'

/** The sticky pattern that finds at a place what a pattern of many alternatives does there, by the unit that stands there: those alone that may begin with it, in their order, so that little code is run. Without groups of its own. @throws RangeError as `openingsOf` does */
export function stickyByFirst(pattern: RegExp): (unit: number) => RegExp | undefined {
  const always: string[] = []
  const byUnit = new Map<number, string[]>()
  for (const { raw, part } of alternativesOf(pattern)) {
    const units = listFirstUnits(part)
    if (!units) {
      always.push(raw)
      for (const list of byUnit.values()) list.push(raw)
    }
    for (const unit of units ?? []) {
      const list = byUnit.get(unit)
      if (list) list.push(raw)
      else byUnit.set(unit, [...always, raw])
    }
  }
  const stickyOf = (raws: string[]) => (raws.length > 0 ? new RegExp(raws.join('|'), 'y') : undefined)
  const chosen = new Map<number, RegExp | undefined>()
  const rest = stickyOf(always)
  return (unit) => {
    const raws = byUnit.get(unit)
    if (!raws) return rest
    let choice = chosen.get(unit)
    if (!choice) {
      choice = stickyOf(raws)
      chosen.set(unit, choice)
    }
    return choice
  }
}

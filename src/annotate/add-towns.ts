import type { RegionMark } from '../nlcst/mark.ts'
import type { Places } from '../normalise/scan-set.ts'
import { lieWithin } from './lie-within.ts'
import { recogniseTowns } from './recognise-towns.ts'

/** Joins towns to the places they lie in (顺义区南法信镇), and puts the others, which then stand for what is named within them, among the marks. */
export function addTowns(folded: string, places: Places, marks: RegionMark[]): void {
  for (const town of recogniseTowns(folded, places, new Set(marks.map((m) => m.end)))) {
    const before = marks.find((m) => m.end === town.start && !m.relative && !m.together)
    const inside = before ? town.codes.filter((code) => before.codes.some((c) => c === code || lieWithin(code, c))) : []
    // a town that is no more: the place before it holds, not another town of its name
    if (before && inside.length === 0) continue
    for (let i = marks.length - 1; i >= 0; i--) if (marks[i]!.start < town.end && town.start < marks[i]!.end) marks.splice(i, 1)
    if (before) Object.assign(before, { end: town.end, codes: inside, name: town.name, town: true })
    else marks.push(town)
  }
  marks.sort((a, b) => a.start - b.start)
}

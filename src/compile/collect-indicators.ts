import { indicatorId } from '../normalise/indicator-id.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Topic } from '../schema/topic.ts'
import { byCodeUnit } from './by-code-unit.ts'

/** Facts grouped by the name of what they measure, in order of id. @throws Error when two names share an id */
export function collectIndicators(facts: Fact[]): Indicator[] {
  const groups = new Map<string, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.indicator.name)
    if (group) group.push(fact)
    else groups.set(fact.indicator.name, [fact])
  }
  const names = new Map<string, string>()
  for (const name of groups.keys()) {
    const id = indicatorId(name)
    if (names.has(id)) throw new Error(`指标“${names.get(id)}”与“${name}”的代号都是 ${id}；请加长 src/normalise/indicator-id.ts 的代号`)
    names.set(id, name)
  }
  return [...names].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, name]) => describe(id, name, groups.get(name)!))
}

function describe(id: string, name: string, facts: Fact[]): Indicator {
  return {
    id,
    name,
    unit: [...new Set(facts.map((f) => f.quantity.unit))].sort(byCodeUnit),
    topic: commonest(facts.map((f) => f.topic)),
    facts: facts.map((f) => f.id),
    aliases: [],
  }
}

/** The topic named most often; the first of equals. */
function commonest(topics: Topic[]): Topic {
  const counts = new Map<Topic, number>()
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

import { indicatorId } from '../normalise/indicator-id.ts'
import type { Fact } from '../schema/fact.ts'
import type { Indicator } from '../schema/indicator.ts'
import type { Topic } from '../schema/topic.ts'
import { byCodeUnit } from './by-code-unit.ts'

interface Gathered {
  name: string
  facts: string[]
  units: Set<string>
  topics: Map<Topic, number>
}

/** Groups facts by the name of what they measure; of each fact only its id stays. */
export class IndicatorCollector {
  readonly #byId = new Map<string, Gathered>()

  /** @throws Error when two names share an id */
  add(facts: Fact[]): void {
    for (const { id, indicator, quantity, topic } of facts) {
      const key = indicatorId(indicator.name)
      const group: Gathered = this.#byId.get(key) ?? { name: indicator.name, facts: [], units: new Set(), topics: new Map() }
      this.#byId.set(key, group)
      if (group.name !== indicator.name)
        throw new Error(`指标“${group.name}”与“${indicator.name}”的代号都是 ${key}；请加长 src/normalise/indicator-id.ts 的代号`)
      group.facts.push(id)
      group.units.add(quantity.unit)
      group.topics.set(topic, (group.topics.get(topic) ?? 0) + 1)
    }
  }

  /** All indicators, in order of id. */
  all(): Indicator[] {
    return [...this.#byId]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, { name, facts, units, topics }]) => ({ id, name, unit: [...units].sort(byCodeUnit), topic: commonest(topics), facts, aliases: [] }))
  }
}

/** The topic named most often; the first of equals. */
function commonest(topics: Map<Topic, number>): Topic {
  return [...topics].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

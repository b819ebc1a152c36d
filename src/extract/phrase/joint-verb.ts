import { openingVerbLength } from './trim-phrase.ts'

/** Length of the verb that opens a phrase, with a second one joined to it and what says how: 新建、改建|养老机构, 免费筛查|慢性病. */
export function jointVerbLength(lead: string): number {
  const how = openingVerbLength(lead) === 0 ? (/^(?:免费|集中|统一)(?=.{4})/.exec(lead)?.[0].length ?? 0) : 0
  const verb = openingVerbLength(lead.slice(how))
  const length = verb > 0 ? how + verb : 0
  const second = length > 0 && /[、和或]/.test(lead[length] ?? '') ? openingVerbLength(lead.slice(length + 1)) : 0
  return second > 0 && length + 1 + second < lead.length ? length + 1 + second : length
}

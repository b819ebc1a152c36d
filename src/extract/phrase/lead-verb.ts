import { clauseVerbs, givingVerbs, openingVerbs } from '../../lexicon/indicator-words.ts'
import { endingOf } from '../../normalise/ending-of.ts'
import { fold } from '../../normalise/fold.ts'
import { longestFirst } from '../../normalise/longest-first.ts'
import { width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

const leadsNothing = /^[为给向对]?其中的?$|^含$|[为给向对](?:[全我本][省市县区镇州]|辖区内?|当地)$/

/** The verb of what stands before the number, without its list of examples. */
export function leadVerb(lead: string): string {
  if (leadsNothing.test(lead)) return ''
  if (lead.endsWith('等')) return lead.slice(0, openingVerbLength(lead))
  if (width(lead) <= 12) return lead
  const verb = closingVerb(fold(lead))?.[0]
  if (verb) return lead.slice(-verb.length)
  const quoted = /“[^”]+”[^“”，]{0,6}$/.exec(lead)?.[0]
  if (quoted && width(quoted) <= 12) return quoted
  const last = /(?:的|对|为|向|给|在|把|将|和|、)([^的对为向给在把将和、]{2,10})$/.exec(lead)?.[1]
  return last && openingVerbLength(last) > 0 ? last : ''
}

const closingVerb = endingOf(new RegExp(`(?:${longestFirst([openingVerbs, clauseVerbs.replace(/\(\?<![^)]*\)/g, ''), givingVerbs].join('|'))})+了?`))

import { joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 支出公益金224亿元，其中用于社会福利158亿元、社会救助|15亿元|: what the money of the whole is used for. */
export function spentOn({ statement, previous }: NamingContext, lead: string): Naming | undefined {
  if (!previous) return undefined
  const use = /^用[于在作](.{2,})$/.exec(lead)?.[1] ?? (previous.verb === '用于' && openingVerbLength(lead) === 0 ? lead : undefined)
  if (!use) return undefined
  return named(statement, joinParts([shortenTo(previous.head, longest - width(use) - 2), '用于', use]), 'use-of-whole', { head: previous.head, verb: '用于' })
}

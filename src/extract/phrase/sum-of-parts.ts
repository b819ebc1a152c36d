import { type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

const summed = /^(?:[共合总]计|合共)(?:[达约近为超]|超过|达到)*$/

/** 捐赠物资20万元、善款30万元，合计|50万元|: the sum of what was told before it in the same unit. */
export function sumOf({ statement, raw, previous, earlier }: NamingContext): Naming | undefined {
  if (!previous || previous.unit !== statement.mark.unit || statement.mark.unit === '%' || !summed.test(raw.trim())) return undefined
  const parts = earlier.filter((n) => n.unit === previous.unit && !n.aside)
  const [first, second] = parts
  const both = parts.length === 2 && first!.base !== second!.base ? `${first!.base}、${second!.base.slice(openingVerbLength(second!.base))}` : undefined
  const base = both && width(both) <= longest - 2 ? both : shortenTo(previous.base, longest - 2)
  return { ...named(statement, base, 'said-of-earlier-noun', { head: previous.head, verb: previous.verb }), name: base + raw.trim().slice(0, 2) }
}

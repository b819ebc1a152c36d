import { fold } from '../../normalise/fold.ts'
import { longest, shorten, shortenTo, width } from '../phrase/shorten-name.ts'
import { arePeople, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const whose = /^([\u4e00-\u9fff]{2,8}?)(?:分别|主要|均|都)?来自/
const those = /(?:人|员|者|群|群体|生|民|代表|选手|队|嘉宾)$/

/** 来自|44个|国家的代表团, 受益人群来自某市等|7个|城市、72所|学校: where they come from is counted, with who they are. */
export function nameOrigin({ statement, raw, lead, previous }: NamingContext, noun: string): Naming | undefined {
  if (statement.previous && previous?.rule === 'where-from' && /[、和及]\s*$/.test(raw) && previous.verb !== '')
    return named(statement, joinParts([previous.verb, '来源', shortenTo(noun, longest - 3 - width(previous.verb))]), 'where-from', {
      head: noun,
      verb: previous.verb,
    })
  const near = /来自[^，。；的了]{0,60}$/.exec(raw)
  if (!near || arePeople(lead)) return undefined
  const [from, who = ''] = noun.split('的')
  const told = whose.exec(fold(lead))?.[1] ?? ''
  const owner = who === '' && !statement.previous && those.test(told) ? lead.slice(0, told.length) : ''
  // 来自某区、某市等|14家|单位接受赠书: where a long list stands between, only those before it come from there
  if (owner === '' && near[0].length > 22) return undefined
  return named(statement, shorten(joinParts([width(who) <= 6 ? who : '', owner, '来源', from!])), 'where-from', { head: noun, verb: owner })
}

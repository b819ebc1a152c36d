import { joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'

/** 年度支出不得低于总收入的|70%，或者前三年收入的|70%: what is limited, and the whole that it is limited by. */
export function limitedShare(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous, raw } = context
  const told = /^(.*?)(?:不得超过|不超过|不得低于|不低于|不得少于|不少于|控制在)(.{2,})$/.exec(lead)
  const again = previous?.rule === 'limited-share' && /^\s*或/.test(raw)
  if (!told && !again) return undefined
  const own = again ? previous.head : told![1]!.length >= 2 ? told![1]!.replace(/(?<=.{2})按照?$/, '') : subjectBefore(context)
  if (own === '') return undefined
  const share = statement.mark.unit === '%' ? joinParts(['占', shortenTo(again ? lead : told![2]!, longest - 8), '比例']) : ''
  // what is limited tells more than the whole: it is not cut for it
  const name = width(own + share) <= longest + 2 ? own + share : shortenTo(own, longest - 2)
  return named(statement, name, 'limited-share', { head: own })
}

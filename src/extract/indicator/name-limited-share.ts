import { longest, shortenTo, width } from '../phrase/shorten-name.ts'
import { endsInMeasure, joinParts, type Naming, type NamingContext, named, subjectBefore } from './naming.ts'

/** 年度支出不得低于总收入的|70%，或者前三年收入的|70%: what is limited, and the whole that it is limited by. */
export function limitedShare(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous, raw } = context
  const told = /^(.*?)(?:不得超过|不超过|不得低于|不低于|不得少于|不少于|控制在)(.{2,})$/.exec(lead)
  const reaches = !told && statement.mark.unit === '%' && /的\s*$/.test(raw) ? /^(.{2,}?)(?:达到|相当于|达)(.{2,})$/.exec(lead) : null
  if (reaches && endsInMeasure(reaches[1]!) && endsInMeasure(reaches[2]!)) return ofLevel(context, reaches[1]!, reaches[2]!)
  const again = previous?.rule === 'limited-share' && /^\s*或/.test(raw)
  if (!told && !again) return undefined
  const own = again ? previous.head : told![1]!.length >= 2 ? told![1]!.replace(/(?<=.{2})(?:分别)?按照?$/, '') : subjectBefore(context)
  if (own === '') return undefined
  // 一次性救助最高不超过当地低保标准的|6倍
  const times = statement.mark.unit === '倍' && told !== null && endsInMeasure(told[2]!)
  if (times) {
    const head = own.replace(/(?:最高|最多|总额)+$/, '')
    return named(statement, joinParts([shortenTo(head, 10), '上限为', shortenTo(told[2]!, 8), '的倍数']), 'limited-share', { head })
  }
  const share = statement.mark.unit === '%' ? joinParts(['占', shortenTo(again ? lead : told![2]!, longest - 8), '比例']) : ''
  // what is limited tells more than the whole: it is not cut for it
  const name = width(own + share) <= longest + 2 ? own + share : shortenTo(own, longest - 2)
  return named(statement, name, 'limited-share', { head: own })
}

/** 供养标准达到城市低保标准的|130%: one level told by another. */
function ofLevel({ statement }: NamingContext, own: string, whole: string): Naming {
  const head = shortenTo(own, 12)
  return named(statement, joinParts([head, '占', shortenTo(whole, longest - 3 - width(head)), '比例']), 'limited-share', { head })
}

/** 分别按不低于最低标准的25%、|30%、25%调整; 最高不超过低保标准的6倍，…，最高可达|12倍|: a row of shares of one whole. */
export const limitedRow = ({ statement, previous, raw }: NamingContext): Naming | undefined =>
  previous?.rule === 'limited-share' && previous.unit === statement.mark.unit && (/^\s*[、和]\s*$/.test(raw) || /^最[高多]可?达?$/.test(raw.trim()))
    ? named(statement, previous.base, 'limited-share', { head: previous.head })
    : undefined

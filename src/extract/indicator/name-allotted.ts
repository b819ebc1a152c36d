import { type Naming, type NamingContext, named } from './naming.ts'

const among = /在([^，。；：\d]{2,40})之间，?(?:分别)?(?:按照?|以)(?<each>各)?/

/** 公益金在社会保障基金、专项公益金之间按|60%|、40%的比例分配: whose share each number is; 按各50%分配 is that of all. */
export function nameAllotted({ statement }: NamingContext): Naming | undefined {
  const { mark, clause, paragraph } = statement
  if (mark.unit !== '%') return undefined
  const match = among.exec(paragraph.folded.slice(clause.start, mark.start))
  if (!match) return undefined
  const from = clause.start + match.index + 1
  const list = paragraph.reflowed.text.slice(from, from + match[1]!.length)
  if (match.groups!.each) return named(statement, `${list.replace(/^中央集中/, '')}分配比例`, 'distributed-over-list')
  const owners = list.split(/[、和与及]/)
  const shares = paragraph.marks.filter((m) => m.type === 'quantity' && m.unit === '%' && m.start >= from && m.end <= clause.end)
  const owner = owners.length === shares.length ? owners[shares.findIndex((m) => m.start === mark.start)] : undefined
  return owner ? named(statement, `${owner}分配比例`, 'distributed-over-list', { head: owner }) : undefined
}

import { fold } from '../../normalise/fold.ts'
import { leadVerb } from '../phrase/lead-verb.ts'
import type { Counted } from '../phrase/read-counted.ts'
import { longest, shortenPredicate, shortenTo, width } from '../phrase/shorten-name.ts'
import { needsSubject } from '../phrase/subject-of.ts'
import { cutAtPredicate } from '../phrase/trim-phrase.ts'
import { arePeople, clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'

/** What is done first, without its alternatives: 设有…机构或者通过… → 设有…机构. */
export const firstPart = (predicate: string) => shortenPredicate(predicate.split(/或者?|并且?|、|以及/)[0]!)

const saying = /^(?:认为|表示|觉得|指出|指|同意|相信|坦言|反映|希望|担心|承认)$/

/** 81.4%受访者认为，|基金公司是最大得益者: what the next clause tells of what they say. */
function whatIsSaid({ statement: { paragraph, clause, sentence } }: NamingContext, limit: number): string {
  const clauseAfter = /^[，：](?:“)?([^，。；：”]{4,})/.exec(paragraph.folded.slice(clause.end, sentence.end))
  if (!clauseAfter) return ''
  const end = clause.end + clauseAfter[0].length
  return shortenTo(clean(paragraph.reflowed.text.slice(end - clauseAfter[1]!.length, end)), limit)
}

const keeps = /^(?:([^，]{2,10}?)(?:应当?|要|须|必须|可)[^，]*?)?(保留|预留|留出|安排|拿出|提取|划出)$/

/** 75%|的老人选择居家养老: a share is named by whom it is of and what they do. */
export function nameShareThatDoes(context: NamingContext, { lead, noun, predicate }: Counted): Naming | undefined {
  const { statement } = context
  const does = saying.test(fold(predicate)) ? predicate + whatIsSaid(context, longest - width(noun) - 1) : predicate
  // 公建民营协议要保留20%的|床位|用于接收困难老人: what is kept, not what it is for
  const use = /用于?$/.exec(noun)?.index ?? (predicate.startsWith('用于') ? noun.length : -1)
  const kept = use >= 2 ? keeps.exec(fold(lead)) : null
  if (kept) {
    const what = noun.slice(0, use)
    return named(statement, shortenTo(joinParts([lead.slice(0, kept[1]?.length ?? 0), kept[2]!, what]), longest), 'noun-after-number', {
      head: what,
      verb: kept[2]!,
    })
  }
  if (needsSubject.test(leadVerb(lead))) return undefined
  const said = [does, does.split(/或者?|并且?|以及/)[0]!, firstPart(does)].map((p) => joinParts([noun, p])).find((p) => width(p) <= longest + 4)
  return named(statement, said ?? joinParts([shortenTo(noun, 8), firstPart(does).slice(0, longest - 8)]), 'share-that-does', { head: noun, predicate })
}

/** 财政支出3.4万亿元，|74%|用于民生; 毕业生接受教育全覆盖、|70%|就读高中: what a share of those named before does. */
export function shareOfEarlier({ statement, previous }: NamingContext, { lead, noun, predicate }: Counted): Naming | undefined {
  if (!previous || statement.mark.unit !== '%') return undefined
  const { head } = previous
  const used = previous.unit?.endsWith('元') && lead === '' && /^用于.{2,8}$/.test(noun + predicate) ? noun + predicate : ''
  if (used !== '') return named(statement, joinParts([used, '的', shortenTo(head, longest - 3 - width(used)), '比例']), 'share-of-earlier-noun', { head })
  if (noun !== '') return undefined
  const those = cutAtPredicate(head).replace(/(?<=.{2})(?:继续|全部|[也已均都])$/, '')
  const whole = shortenTo(arePeople(those) ? those : head, 8)
  return named(statement, joinParts([shortenTo(shortenPredicate(predicate), 12), '的', whole]), 'share-of-earlier-noun', { head, predicate })
}

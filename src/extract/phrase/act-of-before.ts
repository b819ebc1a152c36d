import { fold } from '../../normalise/fold.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from '../indicator/naming.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

const act = /^(?:改造|建设|修缮|治理|清淤|维修|铺设|更新|加装|整治|检修|维护|绿化|修复|清理|扩建)$/

/** 对老旧管网进行改造，完成|300公里|改造: what the act that is counted was done to, where the clause before says it. */
export function actOfBefore({ statement }: NamingContext, verb: string, head: string, predicate: string): Naming | undefined {
  const { paragraph, sentence, clause, mark } = statement
  if (predicate !== '' || /[元%]/.test(mark.unit) || !act.test(fold(head))) return undefined
  const before = paragraph.folded.slice(sentence.start, clause.start)
  const done = new RegExp(`(?:对|将)([^，。；：]{2,20}?)(?:加大[^，]{2}|全面|集中|逐步|系统|分批|持续)*(?:进行|开展|实施|予以|给予)?了?${fold(head)}`).exec(
    before,
  )
  const plain = done ?? new RegExp(`(?:^|[，；：])([^，。；：\\d]{2,16})${fold(head)}(?=工程|项目|工作|任务|，)`).exec(before)
  if (!plain) return undefined
  const at = sentence.start + plain.index + plain[0].indexOf(plain[1]!)
  const said = clean(paragraph.reflowed.text.slice(at, at + plain[1]!.length)).replace(/^.*的(?=.{3})/, '')
  const what = shortenTo(said.slice(openingVerbLength(said)), longest - 2 - width(verb + head))
  return what.length < 2 ? undefined : named(statement, joinParts([verb, what, head]), 'noun-after-number', { head: what + head, verb })
}

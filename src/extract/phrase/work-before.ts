import { genericMoney } from '../../lexicon/indicator-words.ts'
import { fold } from '../../normalise/fold.ts'
import { joinParts, type Naming, type NamingContext, named, phraseOf } from '../indicator/naming.ts'
import { clauseStart } from '../locate-statement.ts'
import { longest, shortenTo, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 已完工, 正在安装: how far a work has come, and nothing of what. */
const stage =
  /^(?:正在|已经?|现已|全部|基本|先后|陆续|顺利|提前|今年|年内|目前|在建|待)*(?:完工|竣工|开工|施工|安装|加装|改造|建设|交付|验收|投用|在建|动工|完成|交工)(?:改造|建设|安装|施工|验收)?$/
/** 推进电梯加装工作: work that is going on. */
const goesOn =
  /^(?:积极|大力|全力|有序|扎实|持续|稳步|深入|全面|加快|继续|统筹)*(?:推进|推动|实施|开展|启动|加快|做好|抓好)了?(.{4,}?)(?:工作|工程|项目|行动|任务)$/
/** 焕新升级项目: what has costs of its own. */
const costly = /(?:项目|工程|行动|[”助扶养]计划)$/
const cost = /^(?:预?估算?|概算|总|计划|预计)*(?:投资|造价|投入|预算|概算)(?:资金|总额)?$/

/** 推进电梯加装工作，已完工|16部|; 某项目，计划投资|200万元|: the work or project that the clause before spoke of. */
export function workBefore(context: NamingContext, lead: string): Naming | undefined {
  const { statement, previous } = context
  const { paragraph, clause, sentence, mark } = statement
  const read = fold(lead)
  const money = mark.unit.startsWith('元')
  if (money ? !cost.test(read) || !genericMoney.test(read) || previous : !stage.test(read)) return undefined
  if (!money && previous?.rule === 'work-before' && previous.at > sentence.start) return workNamed(context, previous.head, lead)
  const end = clause.start - 1
  if (end <= sentence.start || (previous && previous.at > clauseStart(paragraph.folded, end, sentence.start))) return undefined
  const start = clauseStart(paragraph.folded, end, sentence.start)
  if (money) {
    const project = phraseOf(statement, { start, end })
    return costly.test(project) && width(project) <= 18 && openingVerbLength(project) === 0 && !/\d/.test(project)
      ? workNamed(context, project, lead)
      : undefined
  }
  const match = goesOn.exec(paragraph.folded.slice(start, end))
  if (!match || /[\d、]/.test(match[1]!)) return undefined
  const from = start + match[0].lastIndexOf(match[1]!)
  return workNamed(context, phraseOf(statement, { start: from, end: from + match[1]!.length }), lead)
}

/** 家庭适老化改造 + 已改造 → 家庭适老化改造: what the work is called says what is done. */
function workNamed({ statement }: NamingContext, work: string, lead: string): Naming {
  const state = lead.replace(/^(?:已经?|现已|今年|年内|目前|计划|预计)/, '')
  const core = work.endsWith(state) ? work : joinParts([shortenTo(work, longest - width(state)), state])
  return named(statement, core, 'work-before', { head: work })
}

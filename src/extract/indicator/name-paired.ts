import { cutAtPredicate } from '../phrase/trim-phrase.ts'
import { clean, joinParts, type Naming, type NamingContext, named } from './naming.ts'

const bond = '(?:一一|逐一|分别|成功|正式|携手)?(?:结对(?:帮扶|共建|联系)?|签约|牵手|对接|共建|合作|结盟|联建)'
/** 社会组织与|368个村|结对. */
const withOther = new RegExp(
  `^([^，。；、\\d]{2,12}?)(?:[已均都将正]|分别)*[与和同]\\d[\\d.]*[余多]?[万千]?[余多]?[\\u4e00-\\u9fff]([^，。；、\\d]{1,12}?)(${bond})`,
)
const bonded = new RegExp(`^([^，。；、\\d]{1,12}?)(${bond})`)

/** |412家|社会组织与|368个|村结对: both are bound to each other. */
export function namePaired({ statement, raw, nounFollows, previous }: NamingContext): Naming | undefined {
  if (!nounFollows) return undefined
  const { paragraph, mark, clause } = statement
  const behind = paragraph.folded.slice(mark.outer.end, clause.end)
  const first = /^\s*$|^[，]/.test(raw) || raw === '' ? withOther.exec(behind) : null
  if (first) {
    const noun = clean(paragraph.reflowed.text.slice(mark.outer.end, mark.outer.end + first[1]!.length))
    return { ...named(statement, joinParts([plain(first[3]!), '的', noun]), 'paired-with-other', { head: noun, predicate: first[3]! }), verb: '' }
  }
  const second = previous?.rule === 'paired-with-other' && /[与和同]\s*$/.test(raw) ? bonded.exec(behind) : null
  if (!second) return undefined
  const noun = cutAtPredicate(clean(paragraph.reflowed.text.slice(mark.outer.end, mark.outer.end + second[1]!.length)))
  return named(statement, joinParts([plain(second[2]!), '的', noun]), 'paired-with-other', { head: noun, predicate: second[2]! })
}

const plain = (said: string) => said.replace(/^(?:一一|逐一|分别|成功|正式|携手)/, '')

import type { AnnotatedParagraph, NumeralMark } from '../nlcst/mark.ts'
import { sourceSpan } from '../nlcst/reflow.ts'
import type { ParagraphNode, RootNode } from '../nlcst/tree.ts'
import { scannerOf } from '../normalise/scanner-of.ts'
import type { Fact } from '../schema/fact.ts'
import type { Numeral, NumeralClass } from '../schema/numeral.ts'

/** Arabic and full-width numbers, runs of Chinese numerals, and universal words. */
const numeralsIn = scannerOf(
  /[0-9０-９]+(?:[.．,，·:：][0-9０-９]+)*|(?<![健完安])全覆盖|全部|每个|[零〇一二两三四五六七八九十百千万亿廿卅双萬億兩雙]+|[零壹贰叁肆伍陆柒捌玖拾佰仟]{2,}/,
)

/** “十四五”期间, “六一”: a plan or a festival names its time. */
const named = /^[到至]?[“"]?(?:[一二三四五六七八九十]{1,2}五|三八|五一|六一|七一|八一|十一)(?![\d年月日])/

interface Claimed {
  start: number
  end: number
  class: NumeralClass
  rule: string
  fact?: string
}

/** Gives every numeral of the seed its class; what nothing claims is `unclassified`. */
export function accountNumerals(text: string, tree: RootNode, paragraphs: AnnotatedParagraph[], facts: Fact[]): Numeral[] {
  const claims: Claimed[] = []
  for (const fact of facts) {
    claims.push({ ...fact.number, class: 'fact', rule: fact.rule, fact: fact.id })
    for (const m of fact.mentions) claims.push({ ...m, class: 'repeat', rule: 'repeat', fact: fact.id })
  }
  for (const paragraph of paragraphs)
    for (const mark of paragraph.marks) {
      if (mark.type === 'quantity' || mark.type === 'list') continue
      const [start, end] = sourceSpan(paragraph.reflowed, mark.start, mark.end)
      if (mark.type === 'numeral') claims.push({ start, end, class: (mark as NumeralMark).class, rule: mark.rule })
      else if (mark.type === 'time')
        claims.push({
          start,
          end,
          class: named.test(mark.text) ? 'name' : mark.kind === 'duration' ? 'duration' : mark.kind === 'span' || mark.kind === 'since' ? 'period' : 'date',
          rule: 'time',
        })
      else claims.push({ start, end, class: 'name', rule: mark.type })
    }
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode') continue
    const { role } = node.data
    if (role === 'furniture' || role === 'dateline')
      claims.push({
        start: node.position.start.offset,
        end: node.position.end.offset,
        class: role === 'dateline' ? 'date' : 'furniture',
        rule: `role-${role}`,
      })
    else claims.push(...betweenLines(node))
  }
  for (const d of tree.data.damage) if (d.kind === 'suspect') claims.unshift({ start: d.start, end: d.end, class: 'suspect', rule: 'damage' })
  claims.sort((a, b) => a.start - b.start)
  return sweep(text, claims)
}

const numeralIn = /[\d０-９一二三四五六七八九十]/

/** The running heads and folios that a page break put into a paragraph. */
function betweenLines(node: ParagraphNode): Claimed[] {
  const found: Claimed[] = []
  let at = node.position.start.offset
  for (const child of node.children)
    for (const leaf of child.type === 'SentenceNode' ? child.children : [child]) {
      if (leaf.type === 'SourceNode' && numeralIn.test(leaf.value))
        found.push({ start: at, end: at + leaf.value.length, class: 'furniture', rule: 'between-lines' })
      at += leaf.value.length
    }
  return found
}

/** The first claim in order of weight (suspect and fact before the rest) that overlaps each numeral. */
function sweep(text: string, claims: Claimed[]): Numeral[] {
  const weight = (c: Claimed) =>
    c.class === 'suspect'
      ? 0
      : c.class === 'fact'
        ? 1
        : c.class === 'repeat'
          ? 2
          : c.rule === 'document' || c.rule === 'name' || c.rule === 'organisation' || c.rule === 'indefinite-one'
            ? 4
            : c.rule === 'region'
              ? 2.5
              : 3
  const out: Numeral[] = []
  let from = 0
  let widest = 0
  for (const match of numeralsIn(text)) {
    const start = match.index
    const end = start + match[0].length
    while (from < claims.length && claims[from]!.start + widest < start && claims[from]!.end <= start) from++
    let best: Claimed | undefined
    for (let i = from; i < claims.length && claims[i]!.start < end; i++) {
      const c = claims[i]!
      widest = Math.max(widest, c.end - c.start)
      if (c.end > start && (!best || weight(c) < weight(best))) best = c
    }
    out.push({ start, end, exact: match[0], class: best?.class ?? 'unclassified', rule: best?.rule ?? 'none', ...(best?.fact ? { fact: best.fact } : {}) })
  }
  return out
}

import type { AnnotatedParagraph, NumeralMark } from '../nlcst/mark.ts'
import { sourceSpan } from '../nlcst/reflow.ts'
import type { RootNode } from '../nlcst/tree.ts'
import type { Fact } from '../schema/fact.ts'
import type { Numeral, NumeralClass } from '../schema/numeral.ts'

/** Arabic and full-width numbers, runs of Chinese numerals, and universal words. */
const numeral = /[0-9０-９]+(?:[.．,，·:：][0-9０-９]+)*|全覆盖|全部|每个|[零〇一二两三四五六七八九十百千万亿廿卅双萬億兩雙]+|[零壹贰叁肆伍陆柒捌玖拾佰仟]{2,}/g

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
      if (mark.type === 'quantity' || mark.type === 'list' || mark.type === 'organisation') continue
      const [start, end] = sourceSpan(paragraph.reflowed, mark.start, mark.end)
      if (mark.type === 'numeral') claims.push({ start, end, class: (mark as NumeralMark).class, rule: mark.rule })
      else if (mark.type === 'time')
        claims.push({
          start,
          end,
          class: mark.kind === 'duration' ? 'duration' : mark.kind === 'span' || mark.kind === 'since' ? 'period' : 'date',
          rule: 'time',
        })
      else claims.push({ start, end, class: 'name', rule: mark.type })
    }
  for (const node of tree.children) {
    if (node.type !== 'ParagraphNode' || (node.data.role !== 'furniture' && node.data.role !== 'dateline')) continue
    claims.push({ start: node.position.start.offset, end: node.position.end.offset, class: 'furniture', rule: `role-${node.data.role}` })
  }
  for (const d of tree.data.damage) if (d.kind === 'suspect') claims.unshift({ start: d.start, end: d.end, class: 'suspect', rule: 'damage' })
  claims.sort((a, b) => a.start - b.start)
  return sweep(text, claims)
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
          : c.rule === 'document' || c.rule === 'name'
            ? 4
            : c.rule === 'region'
              ? 2.5
              : 3
  const out: Numeral[] = []
  let from = 0
  let widest = 0
  for (const match of text.matchAll(numeral)) {
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

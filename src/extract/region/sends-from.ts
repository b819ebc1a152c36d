import { isSentHelp, type RegionMention } from './weigh-mention.ts'

const gifts = /捐[赠款献助]|(?:爱心|救灾|应急|慰问|防汛)物资|善款/g
const deedsThere = /转移|搜救|被困|救出|营救|清淤|消杀|排涝|保电/

/** 樊城区红十字会…把物资送到涿州…为涿州灾区: where gifts go to weighs little, however often it is named, beside the one province that sends them; who goes there to rescue is told of where that is. */
export function sendsFrom(mentions: RegionMention[], codes: (string | undefined)[], weight: Map<string, number>): void {
  const struck = new Set(mentions.flatMap((m, i) => (codes[i] && isSentHelp(m) ? [codes[i]!.slice(0, 2)] : [])))
  const senders = [...weight].filter(([code, by]) => code !== '100000' && !struck.has(code.slice(0, 2)) && by >= 1)
  const texts = new Set(mentions.map(({ text }) => text))
  const given = [...texts].reduce((sum, text) => sum + (text.match(gifts)?.length ?? 0), 0)
  if (given < 3 || [...texts].some((text) => deedsThere.test(text))) return
  if (struck.size !== 1 || new Set(senders.map(([code]) => code.slice(0, 2))).size !== 1) return
  for (const [code, by] of weight) if (struck.has(code.slice(0, 2))) weight.set(code, Math.min(by, 0.4))
}

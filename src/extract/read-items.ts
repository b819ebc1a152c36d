import { openingVerbLength } from './trim-phrase.ts'

/** Items of a printed list: split at 、 and at the last 和 及 与, the verb before the first dropped; none where fewer than two. */
export function readItems(phrase: string): string[] {
  const plain = phrase.replace(/等$/, '')
  const parts = plain.split('、')
  const last = parts.pop() ?? ''
  const joint = /^(.{2,}?)(?:以及|和|与|及)([^和与及]{2,})$/.exec(last)
  const items = [...parts, ...(joint && !/（/.test(joint[1]!) ? [joint[1]!, joint[2]!] : [last])].map((item) => item.trim()).filter(Boolean)
  if (items.length < 2) return []
  items[0] = dropVerb(items[0]!)
  return items[0] === '' ? [] : items
}

/** 实施儿童福利工程 → 儿童福利工程, 从基本民生保障 → 基本民生保障. */
function dropVerb(item: string): string {
  const lead = /^(?:主要|分别|联合|引导|整合|采取|制好|集|从|在|对|以|由|把|将|为|包括|包含|涉及|围绕|聚焦|依托)+/.exec(item)?.[0] ?? ''
  const rest = item.slice(lead.length)
  const inner = /^.{2,}?(?:建立|制定|形成|联合|引导|整合|设立|推出)(?=.{2,}$)/.exec(rest)?.[0].length ?? 0
  const noun = rest.slice(inner || openingVerbLength(rest)).replace(/^了/, '')
  return noun || rest
}

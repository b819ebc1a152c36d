import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { TextCorrection } from '../src/schema/correction.ts'
import { Withdrawal } from '../src/schema/withdrawal.ts'
import { UserError } from './run.ts'

/** What `seeds/<stem>.yml` may say of the text beside it; nothing else is accepted. */
export const Sidecar = z.strictObject({
  publication: z.string('应为文字').min(1, '不可为空').optional(),
  date: z.iso.date('应为日期，如 2023-08-10').optional(),
  page: z.string('应为文字').min(1, '不可为空').optional(),
  url: z.url('应为网址，如 https://example.org/a').optional(),
  rights: z.string('应为文字').min(1, '不可为空').optional(),
  corrections: z.array(TextCorrection, '应为清单，每条有 before、after、reason').optional(),
  withdrawn: z.strictObject(Withdrawal.shape, '应有 reason（为何撤回），可有 date').optional(),
})
export type Sidecar = z.infer<typeof Sidecar>

/** Reads a sidecar. @throws UserError with file, line, column, the line itself and what was expected */
export function readSidecar(path: string, text: string): Sidecar {
  const lines = new LineCounter()
  // failsafe: every scalar stays the string that was written, so that page: 05 is not 5
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' })
  const fail = (offset: number, reason: string): never => {
    const { line, col } = lines.linePos(offset)
    const at = line === 0 ? { line: 1, col: 1 } : { line, col }
    throw new UserError(
      `${path}:${at.line}:${at.col} ${reason}\n  ${text.split(/\r?\n/)[at.line - 1] ?? ''}\n可用的栏目：${Object.keys(Sidecar.shape).join('、')}。请改正后重新运行。`,
    )
  }
  const broken = document.errors[0]
  if (broken) fail(broken.pos[0], `不是合法的 YAML（${broken.code}）`)
  const result = Sidecar.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  const { path: at, ...issue } = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys') return fail(offsetOf(document, [...at, issue.keys[0]!], 'key'), `不认识的栏目“${[...at, issue.keys[0]].join('.')}”`)
  if (at.length === 0) return fail(0, '应为“栏目: 值”，一行一个')
  return fail(offsetOf(document, at, 'value'), `栏目“${at.join('.')}”不对：${issue.message}`)
}

/** Where the value at `path` stands, or its key; the nearest thing above it where it is missing. */
function offsetOf(document: Document, path: PropertyKey[], part: 'key' | 'value'): number {
  const above = document.getIn(path.slice(0, -1), true)
  const pair = isMap(above) ? above.items.find((item) => String(item.key) === String(path.at(-1))) : undefined
  const node = part === 'key' ? pair?.key : (pair?.value ?? document.getIn(path, true) ?? above)
  return (isNode(node) && node.range?.[0]) || (isNode(pair?.key) && pair.key.range?.[0]) || 0
}

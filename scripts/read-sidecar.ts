import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { SeedFile } from '../src/pipeline.ts'
import { TextCorrection } from '../src/schema/correction.ts'
import { UserError } from './run.ts'

/** What `seeds/<stem>.yml` may say of the text beside it; nothing else is accepted. */
export const Sidecar = z.strictObject({
  publication: z.string('应为文字').min(1, '不可为空').optional(),
  date: z.iso.date('应为日期，如 2023-08-10').optional(),
  page: z.string('应为文字').min(1, '不可为空').optional(),
  url: z.url('应为网址，如 https://example.org/a').optional(),
  rights: z.string('应为文字').min(1, '不可为空').optional(),
  corrections: z.array(TextCorrection, '应为清单，每条有 before、after、reason').optional(),
})

/** Reads a sidecar. @throws UserError with file, line, column, the line itself and what was expected */
export function readSidecar(path: string, text: string): NonNullable<SeedFile['sidecar']> {
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
  if (result.success) return result.data as NonNullable<SeedFile['sidecar']>
  const issue = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys') return fail(offsetOf(document, issue.keys[0]!, 'key'), `不认识的栏目“${issue.keys[0]}”`)
  const field = issue.path[0]
  if (field === undefined) return fail(0, '应为“栏目: 值”，一行一个')
  return fail(offsetOf(document, String(field), 'value'), `栏目“${String(field)}”不对：${issue.message}`)
}

function offsetOf(document: Document, key: string, part: 'key' | 'value'): number {
  const pair = isMap(document.contents) ? document.contents.items.find((item) => String(item.key) === key) : undefined
  const node = part === 'value' && isNode(pair?.value) ? pair.value : pair?.key
  return (isNode(node) && node.range?.[0]) || 0
}

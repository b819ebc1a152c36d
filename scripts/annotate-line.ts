import { z } from 'zod'
import { annotateText } from '../src/pipeline.ts'

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The answer to one line of NDJSON: `{id, annotations}`, or `{id, error: {code, message}}` when it cannot be read; undefined for a blank line. */
export function annotateLine(bytes: Uint8Array): object | undefined {
  let line: string
  try {
    line = decoder.decode(bytes)
  } catch {
    return failure(null, 'bad-encoding', '这一行不是 UTF-8')
  }
  if (line.trim() === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failure(null, 'bad-json', `这一行不是 JSON，应为 {"id":…,"text":…}，得到 ${line.slice(0, 40)}`)
  }
  const record = Line.safeParse(value)
  if (!record.success) return failure(idOf(value), 'bad-record', '应为 {"id":文字或数,"text":文字}')
  const { id, text } = record.data
  try {
    return { id, annotations: annotateText(text) }
  } catch (error) {
    return failure(id, 'failed', `读这段文字时出错：${error instanceof Error ? error.message : String(error)}`)
  }
}

function idOf(value: unknown): string | number | null {
  const id = value !== null && typeof value === 'object' && 'id' in value ? value.id : null
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

function failure(id: string | number | null, code: string, message: string): object {
  return { id, error: { code, message } }
}

import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { RowSource } from '../src/dataset/history.ts'
import { type PackedTable, packedTables } from '../src/dataset/packed-table.ts'
import { UserError } from './run.ts'

/** A snapshot on disk: its version, the code that made it, its tables, and their rows, read anew at each call. */
export interface Package {
  folder: string
  version: string
  pipeline: { version: string; sha256: string }
  tables: PackedTable[]
  rows: RowSource
}

/** Opens the snapshot in `folder`. @throws UserError when it is not there or is broken */
export function readPackage(folder: string): Package {
  const path = join(folder, 'datapackage.json')
  if (!existsSync(path)) throw new UserError(`${folder} 里没有 datapackage.json，不是快照。请从版本库恢复，或换一个文件夹。`)
  try {
    const descriptor = JSON.parse(readFileSync(path, 'utf8'))
    return {
      folder,
      version: descriptor.version,
      pipeline: descriptor.pipeline,
      tables: packedTables(descriptor),
      rows: (table) => readNdjson(join(folder, `${table}.ndjson`)),
    }
  } catch (error) {
    throw new UserError(`${path} 读不了：${error instanceof Error ? error.message : error}。请从版本库恢复此文件。`, { cause: error })
  }
}

/** The rows of an NDJSON file, one after the other; none when there is no such file, for an earlier version may lack a table. @throws UserError with the line that is no JSON */
export function* readNdjson(path: string): Generator<object> {
  if (!existsSync(path)) return
  let line = 0
  for (const text of readLines(path)) {
    line++
    try {
      yield JSON.parse(text)
    } catch (error) {
      throw new UserError(`${path}:${line} 不是合法的 JSON，文件可能被截断：${text.slice(0, 60)}……。请从版本库恢复此文件。`, { cause: error })
    }
  }
}

function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r')
  const decoder = new TextDecoder()
  const chunk = new Uint8Array(1 << 18)
  let rest = ''
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      const lines = (rest + decoder.decode(chunk.subarray(0, size), { stream: true })).split('\n')
      rest = lines.pop()!
      yield* lines
    }
    if (rest) yield rest
  } finally {
    closeSync(file)
  }
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'
import type { Entries } from '../src/compile/entries.ts'
import { readSeed, type SeedFile } from '../src/pipeline.ts'
import { readSidecar } from './read-sidecar.ts'
import { UserError } from './run.ts'

/** Names of the texts in a folder, sorted. @throws UserError when there is no such folder, or no text in it */
export function listSeeds(folder: string): string[] {
  if (!existsSync(folder)) throw new UserError(`找不到文件夹 ${folder}。请建立它并放入 .txt 文本，或用 --seeds 指明文本所在的文件夹。`)
  if (!statSync(folder).isDirectory()) throw new UserError(`${folder} 不是文件夹。请用 --seeds 指明文本所在的文件夹。`)
  const names = readdirSync(folder).filter((name) => /\.txt$/i.test(name) && !name.startsWith('.'))
  if (names.length === 0) throw new UserError(`文件夹 ${folder} 里没有 .txt 文本。请放入至少一份文本后重新运行。`)
  return names.sort(byCodeUnit)
}

/** Reads one text with its sidecar. @throws UserError that names the file when it cannot be opened or is no text */
export function readSeedFile(folder: string, file: string): Entries {
  const path = join(folder, file)
  const sidecarPath = join(folder, `${parse(file).name}.yml`)
  const bytes = open(path)
  const sidecar = existsSync(sidecarPath) ? readSidecar(sidecarPath, new TextDecoder().decode(open(sidecarPath))) : undefined
  if (sidecar?.withdrawn) throw new UserError(`${sidecarPath} 写着 withdrawn，但 ${path} 还在。请改正：要撤回就删去这份 .txt，不撤回就删去这一栏。`)
  try {
    return readSeed({ bytes, file, ...(sidecar ? { sidecar: sidecar as NonNullable<SeedFile['sidecar']> } : {}) })
  } catch (error) {
    if (error instanceof Error && error.name === 'DecodeError') throw new UserError(`${path} 读不成文字：${error.message}`, { cause: error })
    throw new Error(`${path} 在抽取时出错`, { cause: error })
  }
}

function open(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'EACCES' ? '没有读取权限' : code === 'EISDIR' ? '它是文件夹，不是文件' : (code ?? '未知原因')
    throw new UserError(`打不开 ${path}：${reason}。请核对文件后重新运行。`, { cause: error })
  }
}

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareVersions, isVersion } from '../src/dataset/version.ts'
import { listFiles } from './derive-files.ts'
import { freezeSnapshot, type SnapshotInput } from './freeze-snapshot.ts'
import { pipelineEdition } from './pipeline-edition.ts'
import { listReleases, openRelease } from './read-releases.ts'
import { UserError } from './run.ts'
import { replaceWhole } from './write-snapshot.ts'

/** Freezes the current content as `content/snapshots/<version>/`; returns what was done, in Chinese. A released version is never rewritten. @throws UserError */
export function writeRelease(content: string, seeds: string, version: string, date?: string): string {
  if (!isVersion(version)) throw new UserError(`版本“${version}”不成样子：应为三个数，如 1.2.0。`)
  if (date !== undefined && Number.isNaN(Date.parse(date))) throw new UserError(`--date 应为日期，如 2026-11-24，得到 ${date}。`)
  const snapshots = join(content, 'snapshots')
  const releases = listReleases(snapshots).map((one) => openRelease(snapshots, one))
  const last = releases.at(-1)
  const previous = releases.findLast((one) => compareVersions(one.version, version) < 0)
  const input: SnapshotInput = { content, seeds, version, date, previous, pipeline: pipelineEdition() }
  const target = join(snapshots, version)
  if (existsSync(target)) return compareWithReleased(target, input)
  if (last && compareVersions(version, last.version) < 0)
    throw new UserError(`版本不可倒退：已有 ${last.version}，不能再发布 ${version}。请用更大的版本号。什么也没有写入。`)
  const count = replaceWhole(target, (root) => freezeSnapshot(root, input))
  return `已发布 ${version}：${target}，${count} 个文件。请提交这个文件夹；此后它不再改动。`
}

/** Makes the version anew, elsewhere, and says that it is the same. @throws UserError that names the files, and the first line, that differ */
function compareWithReleased(target: string, input: SnapshotInput): string {
  const fresh = mkdtempSync(join(tmpdir(), 'minzheng-release-'))
  try {
    freezeSnapshot(fresh, input)
    const names = [...new Set([...listFiles(target), ...listFiles(fresh)])].sort()
    const text = (root: string, name: string) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined)
    const faults = names.flatMap((name) => differing(name, text(target, name), text(fresh, name)))
    if (faults.length === 0) return `${input.version} 已经发布，现在的内容与它逐字节相同，无需再发布。`
    throw new UserError(
      `${input.version} 已经发布，不可改写；现在的内容有 ${faults.length} 个文件与它不同：\n${faults.slice(0, 12).join('\n')}\n请用新的版本号发布。什么也没有写入。`,
    )
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function differing(name: string, released: string | undefined, now: string | undefined): string[] {
  if (released === now) return []
  if (released === undefined) return [`  ${name}：已发布的版本里没有`]
  if (now === undefined) return [`  ${name}：现在没有了`]
  const [before, after] = [released.split('\n'), now.split('\n')]
  const line = before.findIndex((text, i) => text !== after[i])
  const at = line < 0 ? before.length : line
  return [`  ${name}:${at + 1} 已发布：${brief(before[at])}\n  ${' '.repeat(name.length)}   现在：${brief(after[at])}`]
}

const brief = (text: string | undefined) => (text === undefined ? '（到此为止）' : text.trim().length > 90 ? `${text.trim().slice(0, 90)}……` : text.trim())

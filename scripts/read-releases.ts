import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareVersions, isVersion } from '../src/dataset/version.ts'
import { type Package, readPackage } from './read-package.ts'
import { UserError } from './run.ts'

/** Versions released in a folder of snapshots, the earliest first. @throws UserError for a folder whose name is no version */
export function listReleases(snapshots: string): string[] {
  if (!existsSync(snapshots)) return []
  const names = readdirSync(snapshots).filter((name) => !name.startsWith('.'))
  const odd = names.find((name) => !isVersion(name))
  if (odd) throw new UserError(`${join(snapshots, odd)} 不是版本号（应为三个数，如 1.2.0）。请改名或移走。`)
  return names.sort(compareVersions)
}

/** The last release, checked against its checksums; undefined before the first. @throws UserError */
export function latestRelease(snapshots: string): Package | undefined {
  const version = listReleases(snapshots).at(-1)
  return version === undefined ? undefined : openRelease(snapshots, version)
}

/** Opens a release after checking each of its files. @throws UserError that names every file that is missing, truncated or changed */
export function openRelease(snapshots: string, version: string): Package {
  const folder = join(snapshots, version)
  if (!existsSync(folder)) throw new UserError(`没有发布过 ${version}。已发布：${listReleases(snapshots).join('、') || '无'}。`)
  const sums = join(folder, 'SHA256SUMS')
  if (!existsSync(sums)) throw new UserError(`${folder} 里没有 SHA256SUMS，快照不完整。请从版本库恢复：git checkout -- ${folder}`)
  const faults: string[] = []
  for (const line of readFileSync(sums, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [sum, path] = [line.slice(0, 64), line.slice(66)]
    if (!/^[0-9a-f]{64} {2}./.test(line)) faults.push(`${sums} 里这一行不成样子：${line.slice(0, 80)}`)
    else if (!existsSync(join(folder, path))) faults.push(`缺 ${join(folder, path)}`)
    else if (digest(join(folder, path)) !== sum)
      faults.push(`${join(folder, path)} 与校验和不符（现有 ${statSync(join(folder, path)).size} 字节${expected(folder, path)}）`)
  }
  if (faults.length)
    throw new UserError(`已发布的 ${version} 被改动或截断：\n  ${faults.join('\n  ')}\n请从版本库恢复：git checkout -- ${folder}。什么也没有写入。`)
  return readPackage(folder)
}

function expected(folder: string, path: string): string {
  try {
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: { path: string; bytes: number }[] }
    const bytes = resources.find((one) => one.path === path)?.bytes
    return bytes === undefined ? '' : `，应为 ${bytes} 字节`
  } catch {
    return ''
  }
}

/** SHA-256 of a file, read piece by piece. */
export function digest(path: string): string {
  const hash = createHash('sha256')
  const chunk = new Uint8Array(1 << 18)
  const file = openSync(path, 'r')
  for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) hash.update(chunk.subarray(0, size))
  closeSync(file)
  return hash.digest('hex')
}

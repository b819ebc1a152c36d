import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { indexFiles } from '../src/search/index-files.ts'
import type { IndexHead } from '../src/search/search-index.ts'
import type { searchSources } from './search-sources.ts'

/** Writes the exact index below `target`: `head.bin`, and all else in a folder named by the digest of its bytes, so that no reader mixes two builds. Returns its size in bytes. */
export function writeSearchIndex(sources: ReturnType<typeof searchSources>, target: string, version: string): number {
  const { head, files } = indexFiles(sources.pages, sources.names)
  const packed = files.map(({ path, bytes }) => ({ path, bytes: deflateRawSync(bytes, { level: 9 }) }))
  const digest = createHash('sha256')
  for (const { path, bytes } of files) digest.update(path).update(bytes)
  const folder = digest.digest('hex').slice(0, 12)
  const whole: IndexHead = { folder, snapshot: `${version}+${folder}`, ...head }
  packed.push({ path: '../head.bin', bytes: deflateRawSync(JSON.stringify(whole), { level: 9 }) })
  rmSync(target, { recursive: true, force: true })
  for (const { path, bytes } of packed) {
    const place = join(target, folder, path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
  return packed.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

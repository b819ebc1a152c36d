import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import type { PackedFile } from '../src/dataset/data-package.ts'
import { openOutput } from './open-output.ts'

// fflate writes local time, so a time given in local parts is the same in every time zone
const mtime = new Date(1980, 0, 1)

/** Zips files under `root` into `path` beside them, piece by piece, under a folder of the archive's name; the same files give the same bytes. */
export function writeZip(root: string, path: string, files: string[]): PackedFile {
  const output = openOutput(root, path)
  const folder = path.replace(/\.zip$/, '')
  const zip = new Zip((error, data) => {
    if (error) throw error
    output.write(data)
  })
  const chunk = new Uint8Array(1 << 20)
  for (const name of files) deflate(zip, `${folder}/${name}`, join(root, name), chunk)
  zip.end()
  return output.close()
}

/** Adds a file, deflated by zlib, which is several times faster than fflate: each piece with the 32 KB before it as dictionary, so that only one is held. */
function deflate(zip: Zip, filename: string, path: string, chunk: Uint8Array): void {
  const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: 8, mtime }
  zip.add(entry)
  const file = openSync(path, 'r')
  try {
    let dictionary: Uint8Array | undefined
    for (;;) {
      const size = readSync(file, chunk)
      const part = chunk.subarray(0, size)
      const last = size === 0
      entry.size += size
      entry.crc = crc32(part, entry.crc)
      const options = { level: 6, finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH, ...(dictionary ? { dictionary } : {}) }
      entry.ondata!(null, deflateRawSync(part, options), last)
      if (last) return
      dictionary = part.slice(-32_768)
    }
  } finally {
    closeSync(file)
  }
}

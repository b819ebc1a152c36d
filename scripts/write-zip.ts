import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
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
  const chunk = new Uint8Array(1 << 18)
  for (const name of files) {
    const entry = new ZipDeflate(`${folder}/${name}`, { level: 6 })
    entry.mtime = mtime
    zip.add(entry)
    const file = openSync(join(root, name), 'r')
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) entry.push(chunk.slice(0, size))
    closeSync(file)
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  return output.close()
}

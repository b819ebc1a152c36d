import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackedFile } from '../src/dataset/data-package.ts'

/** A file being written: text or bytes go in piece by piece, and its size and checksum come out at the end. */
export interface Output {
  write(part: string | Uint8Array): void
  close(): PackedFile
}

/** Opens `path` (with `/`) under `root` for writing, in pieces of about 256 KB, with a running checksum. */
export function openOutput(root: string, path: string): Output {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  const file = openSync(join(root, path), 'w')
  const hash = createHash('sha256')
  let bytes = 0
  let waiting = ''
  const flush = (part: Uint8Array) => {
    hash.update(part)
    bytes += part.length
    for (let done = 0; done < part.length; ) done += writeSync(file, part, done)
  }
  const drain = () => {
    if (waiting) flush(Buffer.from(waiting))
    waiting = ''
  }
  return {
    write(part) {
      if (typeof part === 'string') waiting += part
      if (typeof part !== 'string' || waiting.length > 1 << 18) drain()
      if (typeof part !== 'string') flush(part)
    },
    close() {
      drain()
      closeSync(file)
      return { path, bytes, sha256: hash.digest('hex') }
    },
  }
}

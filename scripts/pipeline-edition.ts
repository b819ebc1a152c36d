import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const stages = ['schema', 'lexicon', 'normalise', 'nlcst', 'parse', 'annotate', 'extract', 'compile']

/** What reads the texts: the package's version, and the digest of the source files that decide what is read. */
export function pipelineEdition(): { version: string; sha256: string } {
  const files = stages.flatMap((stage) =>
    readdirSync(join(root, 'src', stage), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  const hash = createHash('sha256')
  for (const path of [...files, join(root, 'src/pipeline.ts')].map((file) => relative(root, file).split(sep).join('/')).sort(byCodeUnit))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  return { version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version, sha256: hash.digest('hex') }
}

import { appendFileSync, readdirSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'
import type { PackedFile } from '../src/dataset/data-package.ts'
import { diffSnapshots } from '../src/dataset/diff-snapshots.ts'
import { checksumLines } from './freeze-snapshot.ts'
import { writeText } from './freeze-tables.ts'
import { type Package, readPackage } from './read-package.ts'
import { digest } from './read-releases.ts'
import { writeExcel } from './write-excel.ts'
import { writeParquet } from './write-parquet.ts'
import { writeSqlite } from './write-sqlite.ts'
import { writeZip } from './write-zip.ts'

/** Name of the SQLite file of a snapshot. */
export const sqliteName = 'minzheng-facts.sqlite'

/** Adds to a frozen snapshot the files that follow from it: SQLite, Parquet, the CSV for Excel, a zip of all, and what changed since `previous`; SHA256SUMS grows by their lines. @throws UserError */
export function deriveFiles(root: string, label: string, previous?: Package): void {
  const found = readPackage(root)
  const sqlite = join(root, sqliteName)
  say('SQLite')
  writeSqlite(sqlite, found)
  say('Parquet')
  for (const table of found.tables) writeParquet(join(root, `${table.name}.parquet`), sqlite, table)
  writeExcel(root, 'facts-excel.csv', sqlite, found.tables)
  if (previous) writeText(root, 'changes.json', `${JSON.stringify(diffSnapshots(previous, found), null, 2)}\n`)
  const derived = [...(previous ? ['changes.json'] : []), sqliteName, ...found.tables.map(({ name }) => `${name}.parquet`), 'facts-excel.csv']
  appendFileSync(join(root, 'SHA256SUMS'), checksumLines(derived.map((path) => packedFile(root, path))))
  say('ZIP')
  const zip = writeZip(root, `minzheng-facts-${label}.zip`, listFiles(root))
  appendFileSync(join(root, 'SHA256SUMS'), checksumLines([zip]))
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}

function say(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r写 ${what}……\x1b[K`)
}

/** Paths of the files under a folder, with `/`, sorted. */
export function listFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort(byCodeUnit)
}

function packedFile(root: string, path: string): PackedFile {
  return { path, bytes: statSync(join(root, path)).size, sha256: digest(join(root, path)) }
}

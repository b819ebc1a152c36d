import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvFormatRow } from 'd3'
import { citation } from '../src/dataset/citation.ts'
import { dataPackage, type Edition, type PackedFile } from '../src/dataset/data-package.ts'
import { type DictionaryEntry, dictionary } from '../src/dataset/dictionary.ts'
import { historyOf, type RowSource } from '../src/dataset/history.ts'
import { historyTables, textTables } from '../src/dataset/tables.ts'
import type { Seed } from '../src/schema/article.ts'
import { checkQuotes } from './check-quotes.ts'
import { checkReferences } from './check-references.ts'
import { freezeTables, writeText } from './freeze-tables.ts'
import { openOutput } from './open-output.ts'
import { type Package, readNdjson } from './read-package.ts'
import { readRows } from './read-rows.ts'
import { readWithdrawals } from './read-withdrawals.ts'
import { UserError } from './run.ts'
import { writeAnnotations } from './write-annotations.ts'

/** What a snapshot is made of, and as what. */
export interface SnapshotInput extends Edition {
  content: string
  seeds: string
  /** Day of release, where there is one. */
  date?: string | undefined
  /** The release before this one. */
  previous?: Package | undefined
}

/** Writes the files of a snapshot that stay as they are for good (tables, schemas, dictionary, annotations, source texts, descriptor), SHA256SUMS last. @throws UserError */
export function freezeSnapshot(root: string, input: SnapshotInput): void {
  const { content, seeds, version, previous, date } = input
  const [quoted, checked] = [checkQuotes(content), checkReferences()]
  const files = freezeTables(root, textTables, (table) => checked(table, quoted(readRows(content, table))))
  // what has been checked and written is read back from there: faster than content/, and the same
  const rows: RowSource = (table) => readNdjson(join(root, `${table}.ndjson`))
  const history = historyOf(version, rows, previous, readWithdrawals(seeds))
  files.push(...freezeTables(root, historyTables, (table) => history[table as keyof typeof history]))
  const entries = dictionary(rows)
  files.push(
    writeText(root, 'dictionary.json', `${JSON.stringify(entries, null, 2)}\n`),
    writeText(root, 'dictionary.csv', dictionaryCsv(entries)),
    writeAnnotations(root, content, version, rows),
    writeText(root, 'CITATION.cff', citation(version, date)),
    ...copySources(root, input, rows),
  )
  files.push(writeText(root, 'datapackage.json', `${JSON.stringify(dataPackage(files, input), null, 2)}\n`))
  writeText(root, 'SHA256SUMS', checksums(input, files))
}

/** SHA256SUMS as `sha256sum -c` reads it; a comment names the version and the code. */
export function checksums({ version, pipeline }: Edition, files: PackedFile[]): string {
  return `# minzheng-facts ${version}; pipeline ${pipeline.version} sha256:${pipeline.sha256}\n${checksumLines(files)}`
}

export function checksumLines(files: PackedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('')
}

function copySources(root: string, { seeds }: SnapshotInput, rows: RowSource): PackedFile[] {
  const files: PackedFile[] = []
  for (const { file, sha256, id } of rows('seeds') as Iterable<Seed>) {
    const path = join(seeds, file)
    if (!existsSync(path)) throw new UserError(`content/seeds/${id}.json 来自 ${path}，但没有这个文件。请放回它，或运行 npm run extract。什么也没有写入。`)
    const bytes = readFileSync(path)
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new UserError(`${path} 与 content/seeds/${id}.json 所记的校验和不符：抽取之后文件改过。请运行 npm run extract。什么也没有写入。`)
    const output = openOutput(root, `sources/${file}`)
    output.write(bytes)
    files.push(output.close())
  }
  return files
}

function dictionaryCsv(entries: DictionaryEntry[]): string {
  const header = ['table', 'column', 'path', 'type', 'required', 'zh', 'en', 'sdmx', 'values', 'refersTo', 'example', 'made'] as const
  const text = (value: unknown) => (value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value))
  return [header, ...entries.map((entry) => header.map((key) => text(entry[key])))].map((cells) => `${csvFormatRow([...cells])}\n`).join('')
}

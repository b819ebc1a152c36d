import { columnWords } from './column-words.ts'
import type { Column } from './columns.ts'
import { columnsOf } from './columns.ts'
import { site } from './site.ts'
import { type TableName, tables } from './tables.ts'

/** A file of a snapshot: path under its folder, with `/`. */
export interface PackedFile {
  path: string
  bytes: number
  sha256: string
}

/** What a snapshot is: the version, the code that made it (package version and digest of its source). */
export interface Edition {
  version: string
  pipeline: { version: string; sha256: string }
}

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  jsonld: 'application/ld+json',
  cff: 'application/yaml',
  txt: 'text/plain',
}

/** The Data Package (v2) that describes these files; a table's CSV carries its Table Schema. */
export function dataPackage(files: PackedFile[], { version, pipeline }: Edition): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'minzheng-facts',
    title: site.name.zh,
    description: site.description.zh,
    homepage: site.url,
    version,
    licenses: [{ name: 'MIT', title: 'MIT（抽取结果与程序；原文的权利属于原作者和原刊物）', path: 'https://opensource.org/license/mit' }],
    contributors: [{ title: site.name.zh, roles: ['creator'] }],
    keywords: site.keywords,
    pipeline,
    resources: files.map((file, i) => ({ name: nameOf(file.path, i), ...resourceOf(file) })),
  }
}

/** The names of a package are lower-case ASCII; a source text may be called anything. */
function nameOf(path: string, index: number): string {
  return path.startsWith('sources/') ? `source-${index + 1}` : path.replaceAll('/', '.').toLowerCase()
}

function resourceOf({ path, bytes, sha256 }: PackedFile): object {
  const extension = path.slice(path.lastIndexOf('.') + 1)
  const table = path.endsWith('.csv') ? (path.slice(0, -4) as TableName) : undefined
  const described = table !== undefined && table in tables
  return {
    path,
    ...(described ? { type: 'table', title: tables[table].zh } : {}),
    format: extension,
    mediatype: mediaTypes[extension] ?? 'application/octet-stream',
    ...(path.startsWith('sources/') ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(described ? { dialect: { lineTerminator: '\n' }, schema: tableSchema(table) } : {}),
  }
}

function tableSchema(table: TableName): object {
  const references = Object.entries(tables[table].references)
  return {
    fields: columnsOf(table).map((column) => fieldOf(table, column)),
    primaryKey: ['id'],
    ...(references.length
      ? {
          foreignKeys: references.map(([column, target]) => ({
            fields: [column],
            reference: { ...(target === table ? {} : { resource: `${target}.csv` }), fields: ['id'] },
          })),
        }
      : {}),
  }
}

function fieldOf(table: TableName, { name, type, required, derived, description, enum: values, pattern }: Column): object {
  const words = columnWords[`${table}.${name}`] ?? columnWords[name]
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}), ...(pattern ? { pattern } : {}) }
  return {
    name,
    type: type === 'strings' || type === 'json' ? 'array' : type,
    ...((description ?? words?.zh) ? { description: description ?? words?.zh } : {}),
    // an empty cell of a required text is the empty text, of any other column a missing value
    ...(required && type === 'string' ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length ? { constraints } : {}),
    ...(derived ? { derived } : {}),
    ...(type === 'strings' ? { arrayItem: { type: 'string' } } : {}),
    ...(words?.sdmx ? { sdmx: words.sdmx } : {}),
  }
}

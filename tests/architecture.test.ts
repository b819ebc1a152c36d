import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../scripts/read-content.ts'
import { alterations, folderOf, forbiddenImports, impurities, knownWords, type SourceFile } from './laws/source-laws.ts'

const files = (root: string, kinds = /\.(ts|mjs|astro|css|mdx)$/): string[] =>
  existsSync(root)
    ? readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && kinds.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    : []

const source = files('src')

/** What a folder of src/ may import of src/, besides itself. */
const stage = ['schema', 'nlcst', 'lexicon', 'normalise']
const view = ['schema', 'dataset', 'chart', 'search', 'messages', 'components', 'layouts', 'styles', 'static', 'pages']
const allowed: Record<string, string[]> = {
  schema: [],
  lexicon: ['schema'],
  normalise: ['lexicon', 'schema'],
  nlcst: ['schema'],
  parse: stage,
  annotate: stage,
  extract: stage,
  compile: stage,
  'pipeline.ts': [...stage, 'parse', 'annotate', 'extract', 'compile'],
  dataset: ['schema'],
  chart: ['schema'],
  search: ['schema', 'lexicon', 'normalise'],
  messages: ['schema', 'chart'],
  components: view,
  layouts: view,
  pages: view,
  'content.config.ts': ['schema'],
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') })

describe('谁可以引用谁', () => {
  test.each(source.filter((path) => /\.(ts|astro)$/.test(path)))('%s', (path) => expect(forbiddenImports(read(path), allowed)).toEqual([]))

  test('抽取的各步不碰磁盘和网络，也不看钟、不掷骰子', () => {
    const pure = ['schema', 'lexicon', 'normalise', 'nlcst', 'parse', 'annotate', 'extract', 'compile', 'chart', 'pipeline.ts']
    expect(source.filter((path) => pure.includes(folderOf(path))).flatMap((path) => impurities(read(path)))).toEqual([])
  })

  test('schema 不变换、不默认、不强制', () => expect(files('src/schema').flatMap((path) => alterations(read(path)))).toEqual([]))
})

describe('文件', () => {
  const written = [...source, ...files('scripts'), ...files('tests')]

  test('都不超过 200 行，词表除外', () => {
    const long = written.filter((path) => !path.startsWith('src/lexicon/')).map((path) => [path, readFileSync(path, 'utf8').split('\n').length] as const)
    expect(long.filter(([, lines]) => lines > 201)).toEqual([])
  })

  test('没有杂物抽屉，文件名用短横线小写，组件用大驼峰', () => {
    for (const path of written) {
      expect(path).not.toMatch(/(^|\/)(utils?|helpers?|misc|common|manager|lib)(\/|\.|-|$)/)
      expect(basename(path)).toMatch(
        path.endsWith('.astro') && !path.startsWith('src/pages/') ? /^[A-Z][A-Za-z0-9]*\.astro$/ : /^(\[(\.\.\.)?\w+\]|[a-z0-9]+([-.][a-z0-9]+)*)(\.[a-z]+)+$/,
      )
    }
  })
})

test('src 里没有一行代码认得这份种子：没有它的地名、标题和政策名（注释里的例子除外）', () => {
  const { articles, regions, policies } = readContent('content')
  const places = regions.filter((r) => r.level !== 'country').flatMap((r) => [r.name, r.short])
  const titles = articles.flatMap((a) => [a.title, a.subtitle ?? '']).flatMap((text) => text.match(/[\p{sc=Han}]{6,}/gu) ?? [])
  const words = [...new Set([...places, ...titles, ...policies.map((p) => p.name).filter((name) => name.length >= 6)])]
  const code = source.filter((path) => !path.startsWith('src/lexicon/'))
  expect(code.flatMap((path) => knownWords(read(path), words))).toEqual([])
})

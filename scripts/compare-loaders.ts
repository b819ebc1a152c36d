// npm run compare-loaders -- --articles N：同样的条目，六种读法各建一个小站（每篇一页，连同它的事实）：秒、最大内存
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { extractContent } from './extract-content.ts'
import { makeArticles } from './make-articles.ts'
import { readOptions, run, UserError } from './run.ts'
import { runMeasured } from './run-measured.ts'
import { seedSentences } from './seed-sentences.ts'

const kinds = ['articles', 'seeds', 'facts', 'claims'] as const

const schemas = `import { z } from 'astro/zod'
import { Article, Seed } from './schema/article.ts'
import { Claim } from './schema/claim.ts'
import { Fact } from './schema/fact.ts'
export const schemas = { articles: Article, seeds: Seed, facts: z.strictObject({ facts: z.array(Fact) }), claims: z.strictObject({ claims: z.array(Claim) }) }
`

const collections = (loader: 'folder' | 'places' | 'one' | 'many') => `import { defineCollection } from 'astro:content'
import { readdirSync, readFileSync } from 'node:fs'
import { file, glob } from 'astro/loaders'
import { schemas } from './schemas.ts'
const folder = (kind) => ({ name: kind, async load({ store, parseData, generateDigest }) {
  for (const name of readdirSync('content/' + kind).sort()) {
    const source = readFileSync('content/' + kind + '/' + name, 'utf8'), id = name.slice(0, -5)
    store.set({ id, digest: generateDigest(source), data: await parseData({ id, data: JSON.parse(source) }) })
  }
} })
const places = (kind) => ({ name: kind, async load({ store, parseData, generateDigest }) {
  for (const name of readdirSync('content/' + kind).sort()) {
    const filePath = 'content/' + kind + '/' + name, source = readFileSync(filePath, 'utf8'), id = name.slice(0, -5)
    await parseData({ id, data: JSON.parse(source) })
    store.set({ id, digest: generateDigest(source), filePath, data: {} })
  }
} })
const one = (kind) => file('content/' + kind + '.json', { parser: (text) => JSON.parse(text) })
const many = (kind) => glob({ base: 'content/' + kind, pattern: '*.json', generateId: ({ entry }) => entry.slice(0, -5) })
export const collections = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, defineCollection({ loader: ${loader}(kind), schema })]))
`
const fromStore = `import { getCollection } from 'astro:content'
export const data = async (kind) => (await getCollection(kind)).map(({ id, data }) => ({ id, data }))
`
const fromPlaces = `import { getCollection } from 'astro:content'
import { readFileSync } from 'node:fs'
export const data = async (kind) => (await getCollection(kind)).map(({ id, filePath }) => ({ id, data: JSON.parse(readFileSync(filePath, 'utf8')) }))
`
const fromDisk = (validate: boolean) => `import { readdirSync, readFileSync } from 'node:fs'
import { schemas } from './schemas.ts'
export const data = async (kind) => readdirSync('content/' + kind).sort().map((name) => {
  const value = JSON.parse(readFileSync('content/' + kind + '/' + name, 'utf8'))
  return { id: name.slice(0, -5), data: ${validate ? 'schemas[kind].parse(value)' : 'value'} }
})
`
const page = `---
import { data } from '../data.ts'
export async function getStaticPaths() {
  const [articles, facts] = [await data('articles'), new Map((await data('facts')).map((one) => [one.id, one.data]))]
  for (const kind of ['seeds', 'claims']) await data(kind)
  return articles.map(({ id, data }) => ({ params: { id }, props: { article: data, facts: facts.get(id).facts } }))
}
const { article, facts } = Astro.props
---
<html lang="zh-CN"><head><title>{article.title}</title></head><body><h1>{article.title}</h1>{article.paragraphs.map((p) => <p>{p.text}</p>)}<ul>{facts.map((f) => <li>{f.measure} {f.number.exact}</li>)}</ul></body></html>
`

const ways: { name: string; config?: string; data: string }[] = [
  { name: '自写加载器，值进 store', config: collections('folder'), data: fromStore },
  { name: '自写加载器，校验后只存位置（本项目所用）', config: collections('places'), data: fromPlaces },
  { name: 'Astro glob()', config: collections('many'), data: fromStore },
  { name: 'Astro file()', config: collections('one'), data: fromStore },
  { name: '直接读文件，zod 校验', data: fromDisk(true) },
  { name: '直接读文件，不再校验', data: fromDisk(false) },
]

await run(() => {
  const { articles = '' } = readOptions({ articles: { type: 'string' } })
  if (!/^[1-9]\d*$/.test(articles)) throw new UserError('用法：npm run compare-loaders -- --articles 篇数')
  const root = mkdtempSync(join(tmpdir(), 'minzheng-loaders-'))
  try {
    layOut(root, Number(articles))
    for (const way of ways) {
      for (const path of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(join(root, path), { recursive: true, force: true })
      rmSync(join(root, 'src/content.config.ts'), { force: true })
      if (way.config) writeFileSync(join(root, 'src/content.config.ts'), way.config)
      writeFileSync(join(root, 'src/data.ts'), way.data)
      console.log(`${articles} 篇，${way.name}：${runMeasured(root, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'])}`)
    }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
})

/** A small Astro project with the entries of N generated articles: a file an article, and for file() all of a kind in one. */
function layOut(root: string, count: number): void {
  for (const path of ['node_modules', 'seeds', 'src/pages']) mkdirSync(join(root, path), { recursive: true })
  for (const name of readdirSync('node_modules'))
    if (!['.astro', '.vite', '.cache'].includes(name)) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  symlinkSync(resolve('src/schema'), join(root, 'src/schema'))
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  writeFileSync(join(root, 'astro.config.mjs'), 'export default { vite: { resolve: { preserveSymlinks: true } } }')
  writeFileSync(join(root, 'src/schemas.ts'), schemas)
  writeFileSync(join(root, 'src/pages/[id].astro'), page)
  for (const { name, text } of makeArticles(seedSentences('seeds'), count)) writeFileSync(join(root, 'seeds', name), text)
  extractContent(join(root, 'seeds'), join(root, 'content'))
  for (const kind of kinds) writeFileSync(join(root, 'content', `${kind}.json`), JSON.stringify(allOf(join(root, 'content', kind), kind)))
}

/** All entries of a kind by id; an array becomes an object on disk too, because glob() takes nothing else. */
function allOf(folder: string, kind: (typeof kinds)[number]): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const value: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const entry = Array.isArray(value) ? { [kind]: value } : value
      writeFileSync(join(folder, name), JSON.stringify(entry))
      return [name.slice(0, -5), entry]
    }),
  )
}

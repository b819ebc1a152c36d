import { defineCollection } from 'astro:content'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Loader } from 'astro/loaders'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
import { Article, Seed } from './schema/article.ts'
import { Claim } from './schema/claim.ts'
import { Fact } from './schema/fact.ts'
import { Indicator } from './schema/indicator.ts'
import { Policy } from './schema/policy.ts'
import { Region } from './schema/region.ts'

/** Where the generated entries lie; the bench points it at a generated corpus. */
const root = resolve(process.env.MINZHENG_CONTENT ?? 'content')

/** Where an entry's values lie, from the top of the project: the form in which Astro wants it. */
const placeOf = (file: string) => relative('.', file).split(sep).join('/')

/**
 * One entry a file `<name>/<id>.json`; `wrap` names the field that holds a file's array. Throws when two entries share an id.
 * Each is held to its schema here; the store keeps its place and digest, not its values: with them the store of 10 000 articles is a module of 290 MB,
 * whose compiling costs more than drawing the pages. `components/read-rows.ts` reads the values.
 */
function folder(name: string, wrap?: string): Loader {
  return {
    name: `folder-${name}`,
    async load({ store, parseData, generateDigest }) {
      const path = join(root, name)
      const ids = existsSync(path)
        ? readdirSync(path)
            .filter((file) => file.endsWith('.json'))
            .map((file) => file.slice(0, -5))
            .sort()
        : []
      const gone = new Set(store.keys())
      const seen = new Map<string, string>()
      for (const id of ids) {
        gone.delete(id)
        const file = join(path, `${id}.json`)
        const source = readFileSync(file, 'utf8')
        const digest = generateDigest(source)
        const value = JSON.parse(source)
        for (const one of wrap ? value : [value]) {
          const before = seen.get(one.id)
          if (before) throw new Error(`编号重复：${one.id} 同时在 ${before} 和 ${file}`)
          seen.set(one.id, file)
        }
        if (!wrap && value.id !== id) throw new Error(`文件名与编号不符：${file} 里写的是 ${value.id}`)
        if (store.get(id)?.digest === digest) continue
        await parseData({ id, data: wrap ? { [wrap]: value } : value })
        store.set({ id, digest, filePath: placeOf(file), data: {} })
      }
      for (const id of gone) store.delete(id)
    },
  }
}

/** One entry an element of the array in `<name>.json`, held to its schema; its values stay there. Throws when two share an id. */
function list(name: string): Loader {
  return {
    name: `list-${name}`,
    async load({ store, parseData, generateDigest }) {
      const file = join(root, `${name}.json`)
      const values: { id: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
      store.clear()
      for (const value of values) {
        if (store.has(value.id)) throw new Error(`编号重复：${value.id} 在 ${file} 里出现两次`)
        await parseData({ id: value.id, data: { ...value } })
        store.set({ id: value.id, digest: generateDigest(value), filePath: placeOf(file), data: {} })
      }
    },
  }
}

export const collections = {
  articles: defineCollection({ loader: folder('articles'), schema: Article }),
  seeds: defineCollection({ loader: folder('seeds'), schema: Seed }),
  facts: defineCollection({ loader: folder('facts', 'facts'), schema: z.strictObject({ facts: z.array(Fact) }) }),
  policies: defineCollection({ loader: list('policies'), schema: Policy }),
  claims: defineCollection({ loader: folder('claims', 'claims'), schema: z.strictObject({ claims: z.array(Claim) }) }),
  regions: defineCollection({ loader: list('regions'), schema: Region }),
  indicators: defineCollection({ loader: list('indicators'), schema: Indicator }),
  docs: defineCollection({
    loader: glob({ base: './content/docs', pattern: '**/*.mdx' }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
}

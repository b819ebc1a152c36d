import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../../scripts/start-server.ts'
import type { Fact } from '../../src/schema/fact.ts'
import { listFiles, readPages } from './read-pages.ts'

const pages = readPages('dist')
const chinese = pages.filter(({ path }) => path.endsWith('/') && !path.startsWith('/en/'))
const json = (path: string) => JSON.parse(readFileSync(join('dist', path, 'index.json'), 'utf8'))

test('每一页都是数据：同一网址加 index.json；英文页指向同一份', () => {
  for (const { path, html } of pages.filter(({ path }) => path.endsWith('/'))) {
    const [, link] = html.match(/<link rel="alternate" type="application\/json" href="([^"]+)"/) ?? []
    expect(decodeURI(link!), path).toBe(`${path.replace(/^\/en\//, '/')}index.json`)
  }
  for (const { path } of chinese) expect(json(path).url, path).toBe(new URL(path, 'https://minzheng-facts.example').href)
})

test('页上的事实，都在这一页的数据里', () => {
  const withFacts = chinese.map(({ path }) => path).filter((path) => /^\/(articles|indicators)\/./.test(path) && !json(path).withdrawn && !json(path).moved)
  for (const path of withFacts) expect(json(path).facts, path).toBeInstanceOf(Array)
  const facts = JSON.parse(readFileSync('dist/data/latest/facts.json', 'utf8')) as Fact[]
  const shown = withFacts.filter((path) => /^\/articles\/./.test(path)).flatMap((path) => json(path).facts as Fact[])
  expect(shown).toEqual(facts)
})

test('llms.txt 所列的网址都在', () => {
  const text = readFileSync('dist/llms.txt', 'utf8')
  const files = new Set(listFiles('dist'))
  const links = [...text.matchAll(/\]\(https:\/\/minzheng-facts\.example\/([^)]*)\)/g)].map((match) => match[1]!)
  expect(links.length).toBeGreaterThan(10)
  for (const link of links) expect(files.has(link) || files.has(`${link}index.html`), link).toBe(true)
  expect(text).toMatch(/^# .+\n\n> /)
})

test('数据页的 JSON-LD 是 schema.org 的 Dataset，指的文件都在，大小与校验和属实', () => {
  const [, source] = pages.find(({ path }) => path === '/data/')!.html.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)!
  const dataset = JSON.parse(source!)
  expect([dataset['@context'], dataset['@type']]).toEqual(['https://schema.org', 'Dataset'])
  expect(dataset.description.length).toBeGreaterThan(50)
  expect(dataset.description.length).toBeLessThan(5000)
  for (const { contentUrl, contentSize } of dataset.distribution)
    expect(`${readFileSync(join('dist', new URL(contentUrl).pathname)).length} B`).toBe(contentSize)
})

describe('现成的程序照样能用', () => {
  let base: string
  let close: () => void
  beforeAll(async () => {
    const { server, url } = await startServer('dist', 0)
    base = `${url}data/latest`
    close = () => server.close()
  })
  afterAll(() => close())
  const on = (command: string) => spawnSync(command, ['--version']).status === 0
  const run = async (command: string, file: string) =>
    (await promisify(execFile)(command, [`src/components/snippets/${file}`, base], { encoding: 'utf8' })).stdout
  const facts = JSON.parse(readFileSync('dist/data/latest/facts.json', 'utf8')) as Fact[]
  const expected = facts.filter(({ topic, modality }) => topic === '养老服务' && modality === 'target')

  test('JavaScript', async () => {
    const lines = (await run(process.execPath, 'use-facts.mjs')).trim().split('\n')
    expect(lines.length).toBe(expected.length)
    expected.forEach(({ measure }, i) => {
      expect(lines[i]).toContain(measure)
    })
  })

  test.skipIf(!on('python3'))('Python（本机没有则略过），与 JavaScript 的结果一样', async () => {
    expect(await run('python3', 'use-facts.py')).toBe(await run(process.execPath, 'use-facts.mjs'))
  })

  test.skipIf(!on('Rscript'))('R（本机没有则略过）', async () => {
    const text = await run('Rscript', 'use-facts.R')
    for (const { measure } of expected) expect(text).toContain(measure)
  })

  test.skipIf(!on('duckdb'))('DuckDB（本机没有则略过）', () => {
    const sql = readFileSync('src/components/snippets/use-facts.sql', 'utf8').replaceAll('https://minzheng-facts.example', 'dist')
    expect(spawnSync('duckdb', ['-c', sql], { encoding: 'utf8' }).status).toBe(0)
  })
})

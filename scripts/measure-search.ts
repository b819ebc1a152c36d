import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync, inflateRawSync } from 'node:zlib'
import { foldText } from '../src/search/fold-text.ts'
import { pageText } from '../src/search/page-text.ts'
import { parseQuery } from '../src/search/parse-query.ts'
import { SearchIndex } from '../src/search/search-index.ts'
import { searchPages } from '../src/search/search-pages.ts'
import { indexNear } from './index-near.ts'
import { makeArticles } from './make-articles.ts'
import { peerEngines } from './peer-engines.ts'
import { querySample, Score } from './query-sample.ts'
import { measureInBrowser } from './search-in-browser.ts'
import { searchSources } from './search-sources.ts'
import { seedSentences } from './seed-sentences.ts'
import { writeSearchIndex } from './write-search-index.ts'

const QUERIES = 200
/** The draw of queries; no code was tuned on it. */
const DRAW = 20_261_125

/** Measures search over N generated articles, ours beside others: index time and size, bytes of a first query, quality over 200 queries, time in the browser. Prints lines. */
export async function measureSearch(count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-search-'))
  try {
    mkdirSync(join(root, 'seeds'))
    for (const { name, text } of makeArticles(seedSentences('seeds'), count)) writeFileSync(join(root, 'seeds', name), text)
    const { status } = spawnSync(process.execPath, [resolve('scripts/extract.ts')], { cwd: root, stdio: 'ignore' })
    if (status !== 0) throw new Error(`抽取 ${count} 篇失败，退出码 ${status}`)
    console.log(`\n== 搜索，${count} 篇`)
    const target = join(root, 'search-index')
    let start = performance.now()
    const sources = searchSources(join(root, 'content'))
    const read = performance.now() - start
    start = performance.now()
    const size = writeSearchIndex(sources, target, 'bench')
    console.log(
      `精确索引：读 ${seconds(read)}，建 ${seconds(performance.now() - start)}，${kilobytes(size)}，到此最大内存 ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`,
    )
    start = performance.now()
    await indexNear(sources.pages, join(root, 'pagefind'))
    console.log(`Pagefind 近似索引：建 ${seconds(performance.now() - start)}，${kilobytes(folderSize(join(root, 'pagefind')))}`)
    const folded = sources.pages.map(({ record }) => foldText(pageText(record.parts.filter(({ kind }) => kind !== 'proposal')).replace(/\n+/g, '\n')))
    const queries = querySample(folded, QUERIES, DRAW)
    const truths = queries.map((query) => new Set(folded.flatMap((text, page) => (text.includes(query) ? [page] : []))))
    await measureOurs(target, queries, truths)
    for (const [i, { name, folder, file, build, open }] of peerEngines.entries()) {
      start = performance.now()
      const served = await build(folded)
      const built = performance.now() - start
      const packed = gzipSync(served)
      writeFileSync(join(root, `peer-${i}.bin`), packed)
      const find = await open(await import(pathToFileURL(resolve(folder, file)).href), served)
      const score = new Score()
      for (const [i, query] of queries.entries()) score.add(await find(query), truths[i]!)
      console.log(`${name}：建 ${seconds(built)}，首查须取 ${kilobytes(packed.length)}（gzip）；${score}`)
    }
    await measureInBrowser({ root, queries, counts: truths.map(({ size }) => size), peers: peerEngines })
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Each query on an index opened anew, as a reader's first one: what it fetches, and what it finds. */
async function measureOurs(target: string, queries: string[], truths: Set<number>[]): Promise<void> {
  const [exact, loose] = [new Score(), new Score()]
  const bytes: number[] = []
  for (const [i, query] of queries.entries()) {
    let fetched = 0
    const load = async (path: string) => {
      const packed = readFileSync(join(target, path))
      fetched += packed.length
      return new Uint8Array(inflateRawSync(packed))
    }
    const index = new SearchIndex(JSON.parse(new TextDecoder().decode(await load('head.bin'))), load)
    const units = new Set(index.head.numbers.units)
    const { hits } = await searchPages(index, parseQuery(query, units), true)
    await Promise.all([index.facets(), index.names.find(query), ...hits.slice(0, 10).map(({ page }) => index.page(page))])
    bytes.push(fetched)
    loose.add(
      hits.map(({ page }) => page),
      truths[i]!,
    )
    exact.add(
      (await searchPages(index, parseQuery(query, units), false)).hits.map(({ page }) => page),
      truths[i]!,
    )
  }
  bytes.sort((a, b) => a - b)
  const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length
  console.log(`精确查找：首查取 ${kilobytes(mean)}（均值；中位 ${kilobytes(bytes[bytes.length >> 1]!)}，最多 ${kilobytes(bytes.at(-1)!)}）；${exact}`)
  console.log(`宽松查找（加同义词、拼音、数的别种写法）：${loose}`)
}

function folderSize(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} 秒`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

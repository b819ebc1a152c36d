import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkData } from '../src/chart/check-data.ts'
import { checkLists } from '../src/chart/check-lists.ts'
import { goneData } from '../src/dataset/gone-data.ts'
import { llmsText } from '../src/dataset/llms-text.ts'
import { pageData } from '../src/dataset/page-data.ts'
import { site } from '../src/dataset/site.ts'
import { topicData } from '../src/dataset/topic-data.ts'
import { listFiles } from './derive-files.ts'
import { readContent, readSeedEntries } from './read-content.ts'

/** Writes beside each Chinese page of `dist` the data it is made of, as index.json, and llms.txt; a page of prose tells its title and description. Returns the number of files. */
export function writePageData(content: string, dist: string): number {
  const tables = readContent(content)
  const written = new Set<string>()
  const published = (name: string) => JSON.parse(readFileSync(join(dist, `data/latest/${name}.json`), 'utf8'))
  for (const { path, data } of goneData({ tombstones: published('tombstones'), aliases: published('aliases') })) write(path, data)
  for (const { path, data } of [...pageData(tables), ...topicData(tables)]) if (existsSync(join(dist, path, 'index.html'))) write(path, data)
  write('/checks/', checkData(checkLists({ ...tables, seeds: readSeedEntries(content), regions: new Map(tables.regions.map((one) => [one.id, one])) })))
  for (const file of listFiles(dist)) {
    const path = `/${file.replace(/index\.html$/, '')}`
    if (!file.endsWith('index.html') || path.startsWith('/en/') || path.startsWith('/pagefind/') || written.has(path)) continue
    write(path, describe(readFileSync(join(dist, file), 'utf8')))
  }
  const { articles, facts, policies, indicators } = tables
  writeFileSync(join(dist, 'llms.txt'), llmsText({ articles: articles.length, facts: facts.length, policies: policies.length, indicators: indicators.length }))
  return written.size + 1

  function write(path: string, data: object): void {
    written.add(path)
    writeFileSync(join(dist, path, 'index.json'), `${JSON.stringify({ url: new URL(path, site.url).href, ...data }, null, 2)}\n`)
  }
}

function describe(html: string): { title: string; description: string } {
  const plain = (text = '') =>
    text.replace(/&(amp|lt|gt|quot|#39|#34);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#34': '"' })[name]!)
  return { title: plain(html.match(/<title>([^<]*)/)?.[1]), description: plain(html.match(/<meta name="description" content="([^"]*)/)?.[1]) }
}

// npm run bench [-- --speed N,N | --growth N,N | --articles N | --data N,N | --search N,N | --pages]：抽取 10 MB（--speed 则 N MB）每秒几 MB，与别家并列；--growth 另量一份 N MB 的文本和共 N MB 的许多份，--articles N 篇文章的抽取和建站；--data 只量 N 篇文章的数据快照（秒，内存，Parquet 的行组）；--search 只量 N 篇文章的搜索，与别家并列；--pages 只量建好的各类页面（字节、LCP、CLS）

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { copyProject } from './copy-project.ts'
import { makeArticles } from './make-articles.ts'
import { measureGrowth } from './measure-growth.ts'
import { measurePages } from './measure-pages.ts'
import { measurePipeline } from './measure-pipeline.ts'
import { measureSearch } from './measure-search.ts'
import { neededRowGroups } from './needed-row-groups.ts'
import { readOptions, run } from './run.ts'
import { runMeasured } from './run-measured.ts'
import { seedSentences } from './seed-sentences.ts'

await run(async () => {
  const { speed, growth, articles, data, search, pages } = readOptions({
    speed: { type: 'string', default: '10' },
    growth: { type: 'string' },
    articles: { type: 'string' },
    data: { type: 'string' },
    search: { type: 'string' },
    pages: { type: 'boolean' },
  })
  if (pages) return measurePages()
  if (search) {
    for (const count of search.split(',')) await measureSearch(Number(count))
    return
  }
  if (data) {
    for (const count of data.split(',')) await measureData(Number(count))
    return
  }
  for (const megabytes of speed.split(',')) measurePipeline(Number(megabytes))
  if (growth) await measureGrowth(growth.split(',').map(Number))
  if (articles) measureSite(Number(articles))
})

/** Extracts and builds N generated articles in a copy of the project. */
function measureSite(count: number): void {
  const root = copyProject()
  try {
    for (const { name, text } of makeArticles(seedSentences('seeds'), count)) writeFileSync(join(root, 'seeds', name), text)
    console.log(`抽取 ${count} 份：${runMeasured(root, ['scripts/extract.ts'])}`)
    console.log(`建站 ${count} 份：${runMeasured(root, ['node_modules/astro/bin/astro.mjs', 'build'])}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Writes the snapshot of N generated articles, without and with a release before it: memory should not grow with N. */
async function measureData(count: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-data-'))
  try {
    mkdirSync(join(root, 'seeds'))
    for (const { name, text } of makeArticles(seedSentences('seeds'), count)) writeFileSync(join(root, 'seeds', name), text)
    runMeasured(root, [resolve('scripts/extract.ts')])
    console.log(`快照 ${count} 篇：${runMeasured(root, [resolve('scripts/snapshot.ts')])}`)
    const { rows, groups, needed, bytes, neededBytes } = await neededRowGroups(join(root, 'dist/data/latest/facts.parquet'), '450000', 2025)
    console.log(`  ${rows} 条事实；facts.parquet 有 ${groups} 个行组；查一地一年须读 ${needed} 个，${((100 * neededBytes) / bytes).toFixed(1)}% 的字节`)
    console.log(`发布 ${count} 篇：${runMeasured(root, [resolve('scripts/release.ts'), '0.1.0', '--content', './content'])}`)
    console.log(`快照 ${count} 篇，与前一版相比：${runMeasured(root, [resolve('scripts/snapshot.ts')])}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

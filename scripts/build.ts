// npm run build：seeds/ → content/ → dist/，连同搜索索引和数据
import { cpSync } from 'node:fs'
import { buildPages } from './build-site.ts'
import { extractContent } from './extract-content.ts'
import { indexSearch } from './index-search.ts'
import { publishData } from './publish-data.ts'
import { run } from './run.ts'
import { writeLinkPictures } from './write-link-pictures.ts'
import { writePageData } from './write-page-data.ts'

const say = (text: string) => process.stderr.isTTY && console.error(text)

await run(async () => {
  console.error(extractContent('seeds', 'content'))
  say('写数据……')
  const files = publishData('content', 'seeds', '.cache/data')
  say('生成网页……')
  const log = await buildPages('.')
  say('建立搜索索引……')
  const indexed = await indexSearch('content', 'dist')
  say('画链接图……')
  await writeLinkPictures('dist')
  cpSync('.cache/data', 'dist/data', { recursive: true })
  const pages = writePageData('content', 'dist')
  console.error(`网站已生成：dist/（${log.match(/(\d+) page\(s\) built/)?.[1] ?? '?'} 页，${indexed} 页可搜索，${files + pages} 个数据文件）`)
})

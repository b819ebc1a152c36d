import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexNear } from './index-near.ts'
import { UserError } from './run.ts'
import { searchSources } from './search-sources.ts'
import { writeSearchIndex } from './write-search-index.ts'

/** Indexes the articles of `content` for the site in `dist`: exactly, and by nearness; returns how many. @throws UserError when nothing was built or Pagefind fails */
export async function indexSearch(content: string, dist: string): Promise<number> {
  if (!existsSync(dist)) throw new UserError(`找不到 ${dist}。请先运行 npm run build。`)
  const sources = searchSources(content)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  writeSearchIndex(sources, join(dist, 'search-index'), version)
  await indexNear(sources.pages, join(dist, 'pagefind'))
  return sources.pages.length
}

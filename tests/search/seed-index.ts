import { searchSources } from '../../scripts/search-sources.ts'
import { indexFiles } from '../../src/search/index-files.ts'
import { type IndexHead, SearchIndex } from '../../src/search/search-index.ts'

/** The index of `content/` in memory, read by the same code as in the browser; with what was indexed. */
export function seedIndex(): { index: SearchIndex; sources: ReturnType<typeof searchSources> } {
  const sources = searchSources('content')
  const { head, files } = indexFiles(sources.pages, sources.names)
  const byPath = new Map(files.map(({ path, bytes }) => [`x/${path}`, bytes]))
  const whole: IndexHead = JSON.parse(JSON.stringify({ ...head, folder: 'x', snapshot: 'test' }))
  const index = new SearchIndex(whole, async (path) => {
    const bytes = byPath.get(path)
    if (!bytes) throw new Error(`没有 ${path}`)
    return bytes
  })
  return { index, sources }
}

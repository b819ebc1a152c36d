import { SearchIndex } from '../../search/search-index.ts'

const PAUSES = [400, 1200]

/** Opens the index below `base`; every file is tried three times. @throws when the head cannot be had */
export async function openIndex(base: string): Promise<SearchIndex> {
  const head = await fetchFile(`${base}head.bin`, 'no-cache')
  return new SearchIndex(JSON.parse(new TextDecoder().decode(head)), (path) => fetchFile(base + path))
}

async function fetchFile(url: string, cache: RequestCache = 'default'): Promise<Uint8Array> {
  for (let tried = 0; ; tried++) {
    try {
      const response = await fetch(url, { cache })
      if (!response.ok || !response.body) throw new Error(`${response.status} ${url}`)
      const inflated = response.body.pipeThrough(new DecompressionStream('deflate-raw'))
      return new Uint8Array(await new Response(inflated).arrayBuffer())
    } catch (error) {
      const pause = PAUSES[tried]
      if (pause === undefined) throw error
      await new Promise((done) => setTimeout(done, pause))
    }
  }
}

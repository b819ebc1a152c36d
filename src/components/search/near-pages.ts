/** A page that comes near a query, as Pagefind ranks it; `parts` of its excerpt, every second one marked. */
export interface NearPage {
  page: number
  url: string
  title: string
  parts: string[]
}

interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[] }>
}

let engine: Promise<Pagefind> | undefined

/** Pages near a query but not in `known`, best first, at most `most`. @throws when Pagefind cannot be loaded; the next call tries again */
export async function nearPages(bundle: string, query: string, known: ReadonlySet<number>, most: number): Promise<NearPage[]> {
  engine ??= import(/* @vite-ignore */ bundle)
  engine.catch(() => {
    engine = undefined
  })
  const { results } = await (await engine).search(query)
  const pages: NearPage[] = []
  for (let at = 0; at < results.length && pages.length < most; at += most) {
    const some = await Promise.all(results.slice(at, at + most).map((result) => result.data()))
    for (const { url, excerpt, meta } of some)
      if (!known.has(Number(meta.page))) pages.push({ page: Number(meta.page), url, title: meta.title ?? url, parts: excerpt.split(/<\/?mark>/).map(plain) })
  }
  return pages.slice(0, most)
}

/** Pagefind escapes its excerpts: entities back to text, never to markup. */
function plain(escaped: string): string {
  return new DOMParser().parseFromString(escaped, 'text/html').body.textContent ?? ''
}

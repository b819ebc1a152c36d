import type { Page } from 'playwright-core'

/** What one query in Pagefind took. */
export interface PagefindAnswer {
  milliseconds: number
  /** Pages found. */
  count: number
}

/** Loads Pagefind from `bundle` in a page that has it not, and asks the quoted queries one after the other, each to its first ten results with their excerpts, as a page of results needs them. Nothing is drawn. */
export function askPagefind(page: Page, bundle: string, queries: string[]): Promise<PagefindAnswer[]> {
  return page.evaluate(
    async ({ bundle, queries }) => {
      const answers: { milliseconds: number; count: number }[] = []
      for (const query of queries) {
        const start = performance.now()
        const { search } = (await import(bundle)) as { search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }> }
        const { results } = await search(`"${query}"`)
        await Promise.all(results.slice(0, 10).map((result) => result.data()))
        answers.push({ milliseconds: performance.now() - start, count: results.length })
      }
      return answers
    },
    { bundle, queries },
  )
}

import type { Page } from 'playwright-core'

/** The address of a query; `rest` is what else stands in it, beginning with &. */
export const asking = (query: string, rest = '') => `/search/?q=${encodeURIComponent(query)}${rest}`

/** Waits until the status says what became of the query. */
export const settled = (page: Page) =>
  page.waitForFunction(() => /\d+ 篇文章|没有一篇|没有取到|没有结果/.test(document.querySelector('#status')!.textContent!), undefined, { timeout: 20_000 })

/** Stems of the articles listed, in order of the alphabet. */
export const found = (page: Page) =>
  page
    .locator('#pages-title + ol > li > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[2]!).sort())

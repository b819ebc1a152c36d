import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Opens a page of the site at `address`, lets `look` at it, and fails on any script error, error message or foreign request; `expected` are messages that belong to the test. */
export async function visit(
  browser: Browser,
  address: string,
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  expected = /^$/,
): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options })
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    page.on('request', (request) => /^https?:/.test(request.url()) && !request.url().startsWith(address) && faults.push(`向别处取 ${request.url()}`))
    await page.goto(new URL(path, address).href)
    await look(page)
  } finally {
    await context.close()
  }
  expect(faults.filter((fault) => !expected.test(fault))).toEqual([])
}

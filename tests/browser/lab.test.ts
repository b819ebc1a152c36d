import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { labQueries } from '../../src/dataset/lab-queries.ts'
import type { Fact } from '../../src/schema/fact.ts'
import { listFiles } from '../site/read-pages.ts'
import { launchBrowser } from './launch-browser.ts'

const address = inject('address')
const facts = JSON.parse(readFileSync('dist/data/latest/facts.json', 'utf8')) as Fact[]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Opens the lab, lets `look` at it, and fails on any script error. */
async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'zh-CN', acceptDownloads: true })
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    await page.goto(new URL(path, address).href)
    await look(page)
  } finally {
    await context.close()
  }
  expect(faults).toEqual([])
}

const status = (page: Page, pattern: RegExp) =>
  page.waitForFunction((source) => new RegExp(source).test(document.querySelector('#lab-status')?.textContent ?? ''), pattern.source, { timeout: 8_000 })

describe('八个现成的查询都查得出', () => {
  test.each(Object.entries(labQueries))('%s', (_, sql) =>
    visit(`/data/lab/?sql=${encodeURIComponent(sql)}`, async (page) => {
      await status(page, /^\d+ 行/)
      expect(await page.locator('#lab-table tbody tr').count()).toBeGreaterThan(0)
    }),
  )
})

test('不查就不取引擎和数据；查一次，图、表、网址、CSV 都有；坏的 SQL 说得清', () =>
  visit('/data/lab/', async (page) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.waitForTimeout(300)
    expect(fetched.filter((url) => /wasm|sqlite|worker/.test(url))).toEqual([])
    await page.fill('#sql', 'SELECT topic AS 主题, count(*) AS 数 FROM facts GROUP BY topic')
    await page.click('#lab button[type=submit]')
    await status(page, /^\d+ 行/)
    expect(fetched.some((url) => url.endsWith('minzheng-facts.sqlite'))).toBe(true)
    const topics = new Set(facts.map(({ topic }) => topic))
    expect(await page.locator('#lab-table tbody tr').count()).toBe(topics.size)
    expect(await page.locator('#lab-chart rect').count()).toBe(topics.size)
    expect(decodeURIComponent(page.url())).toContain('SELECT topic')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#lab-csv')])
    const csv = readFileSync((await download.path())!, 'utf8')
    expect(csv.startsWith('\uFEFF主题,数\n')).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([])
    await page.fill('#sql', 'SELECT id FROM nowhere')
    await page.keyboard.press('Control+Enter')
    await status(page, /运行不了.*nowhere/)
    await page.fill('#sql', "SELECT * FROM facts_fts WHERE facts_fts MATCH '养老'")
    await page.keyboard.press('Control+Enter')
    await status(page, /fts5/)
  }))

test('数据取不到时，说明原因和别的办法', () =>
  visit('/data/lab/', async (page) => {
    await page.route('**/*.sqlite', (route) => route.fulfill({ status: 503 }))
    await page.fill('#sql', 'SELECT 1')
    await page.click('#lab button[type=submit]')
    await status(page, /没有启动（503.*下载 SQLite/)
  }))

test('查询引擎不到 1 MB', () => {
  const parts = listFiles('dist').filter((file) => /lab-worker.*\.js$|sql-wasm.*\.wasm$/.test(file))
  expect(parts.length).toBe(2)
  expect(parts.reduce((sum, file) => sum + readFileSync(`dist/${file}`).length, 0)).toBeLessThan(1e6)
  expect(parts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0)).toBeLessThan(0.5e6)
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { Topic } from '../../src/schema/topic.ts'
import { launchBrowser } from './launch-browser.ts'

const { articles, facts, regions, policies, indicators } = readContent('content')
const address = inject('address')
const article = articles.at(-1)!
const pages = [
  '/',
  '/articles/',
  `/articles/${article.id}/`,
  `/facts/${facts[0]!.id}/`,
  '/regions/',
  `/regions/${regions.at(-1)!.id}/`,
  '/policies/',
  `/policies/${policies[0]!.id}/`,
  '/indicators/',
  `/indicators/${indicators[0]!.id}/`,
  '/targets/',
  '/topics/',
  ...Topic.options.slice(0, 2).map((topic) => `/topics/${topic}/`),
  `/topics/${Topic.options.find((topic) => facts.every((fact) => fact.topic !== topic))}/`,
  '/pictures/',
  '/checks/',
  '/search/',
  '/terms/',
  '/facets/kind-target/',
  '/data/',
  '/data/dictionary/',
  '/data/changes/',
  '/data/changes/latest/',
  '/data/lab/',
  '/method/',
  '/about/',
  '/interview/',
  '/rules/',
  '/changes/',
  '/rights/',
  '/accessibility/',
  '/accuracy/',
  '/en/',
  `/en/articles/${article.id}/`,
  `/en/facts/${facts[0]!.id}/`,
  '/en/checks/',
  '/en/topics/',
  '/en/pictures/',
  '/404.html',
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** Opens a page, lets `look` at it, and fails on any script error or foreign request. */
async function visit(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
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
  expect(faults).toEqual([])
}

describe.each(['light', 'dark'] as const)('无障碍（%s）', (colorScheme) => {
  test.each(pages)('%s', (path) =>
    visit(path, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.target.join(' '))
              .slice(0, 3)
              .join(', ')}`,
        ),
      ).toEqual([])
    }),
  )
})

describe('320 像素宽（1280 像素的屏放大到 400%）也不用横着滚', () => {
  test.each(pages)('%s', (path) =>
    visit(path, { viewport: { width: 320, height: 740 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }),
  )
})

describe('搜索', () => {
  test.each(['养老', '社会工作专业人才'])('%s', (query) =>
    visit(`/search/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      const hit = page.locator('#results a').first()
      await hit.waitFor({ timeout: 20_000 })
      expect(await page.locator('#results').innerText()).toContain(query.slice(0, 2))
      await hit.click()
      await page.waitForLoadState()
      expect(await page.locator('main').innerText()).toContain(query.slice(0, 2))
    }),
  )

  test('搜不到就说搜不到', () =>
    visit('/search/?q=%E9%BE%98%E9%BD%89%E7%88%A8', {}, async (page) => {
      await page.waitForFunction(() => (document.querySelector('#status')?.textContent ?? '').trim() !== '', undefined, { timeout: 20_000 })
      expect(await page.locator('#results a').count()).toBe(0)
    }))
})

test('数字链到它的事实，事实链回它的数字', () =>
  visit(`/articles/${article.id}/`, {}, async (page) => {
    const number = page.locator('main a.num[href*="#"]').first()
    const shown = (await number.innerText()).replace(/\s/g, '')
    await number.click()
    const card = page.locator(':target')
    expect((await card.innerText()).replace(/\s/g, '')).toContain(shown)
    await card.locator('a[href*="#n-"]').first().click()
    expect((await page.locator(':target').innerText()).replace(/\s/g, '')).toBe(shown)
  }))

test('没有 JavaScript，文章照读，数字照链', () =>
  visit(`/articles/${article.id}/`, { javaScriptEnabled: false }, async (page) => {
    const text = (await page.locator('main').innerText()).replace(/\s/g, '')
    for (const { text: paragraph } of article.paragraphs) expect(text).toContain(paragraph.replace(/\s/g, ''))
    expect(await page.locator('main a.num').count()).toBeGreaterThanOrEqual(facts.filter((f) => f.article === article.id).length)
  }))

test('没有这一页时，状态是 404，页面是中文', async () => {
  const response = await fetch(new URL('/nowhere/', address))
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('lang="zh-CN"')
})

import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { listFiles } from '../site/read-pages.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles } = readContent('content')
const address = inject('address')
const article = `/articles/${articles.at(-1)!.id}/`
const files = listFiles('dist')
  .filter((file) => /^(en\/)?pictures\/[^/]+\.svg$/.test(file))
  .sort()

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('每幅图的 SVG 是合格的 XML，浏览器当图片打得开，字不出框', () =>
  visit(
    browser,
    address,
    '/pictures/',
    async (page) => {
      expect(files.length).toBeGreaterThan(10)
      for (const file of files) {
        const faults = await page.evaluate(async (path) => {
          const text = await (await fetch(path)).text()
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
          if (parsed.querySelector('parsererror')) return ['不是 XML']
          const image = new Image()
          image.src = path
          await image.decode()
          const svg = document.body.appendChild(document.importNode(parsed.documentElement, true)) as unknown as SVGSVGElement
          const [, , width, height] = svg.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number]
          svg.style.width = `${width}px`
          const frame = svg.getBoundingClientRect()
          const out = [...svg.querySelectorAll('text')]
            .filter((one) => {
              const { left, right, bottom } = one.getBoundingClientRect()
              return left < frame.left - 1 || right > frame.left + width + 1 || bottom > frame.top + height + 1
            })
            .map((one) => `出框：${one.textContent}`)
          svg.remove()
          return [...(image.naturalWidth === width ? [] : [`宽 ${image.naturalWidth}`]), ...out]
        }, `/${file}`)
        expect(faults, file).toEqual([])
      }
    },
    // the styles inside the files are their own, not the page's
    { bypassCSP: true },
  ))

test('PNG 由浏览器画成，是真的 PNG，宽是 SVG 的两倍', () =>
  visit(browser, address, '/targets/', async (page) => {
    const button = page.locator('[data-png]').first()
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toMatch(/\.png$/)
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(2 * 768)
  }))

test('没有 JavaScript，没有 PNG 按钮，SVG、CSV 和嵌入照旧', () =>
  visit(
    browser,
    address,
    '/targets/',
    async (page) => {
      expect(await page.locator('[data-png]').first().isVisible()).toBe(false)
      for (const kind of ['svg', 'csv']) expect(await page.locator(`.files a[href$=".${kind}"]`).first().isVisible()).toBe(true)
      await page.locator('.files summary').first().click()
      expect(await page.locator('.embed').first().innerText()).toMatch(/^<a href="https:[^"]+"><img src="https:[^"]+\.svg" width="768" alt="[^"]+"><\/a>$/)
    },
    { javaScriptEnabled: false },
  ))

test('下载、PNG、嵌入都不小于 44 像素', () =>
  visit(
    browser,
    address,
    '/targets/',
    async (page) => {
      const heights = await page.locator('.files a, .files button, .files summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      expect(heights.length).toBeGreaterThan(3)
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(44)
    },
    { viewport: { width: 360, height: 740 } },
  ))

describe.each([360, 1280])('数字带（%i 像素宽）', (width) => {
  test('点记号到那个数字，点段号到那一段，记号不占键盘的站', () =>
    visit(
      browser,
      address,
      article,
      async (page) => {
        await page.locator('details.strip > summary').click()
        const strip = page.locator('figure.chart[id^="numerals-"] svg:visible').first()
        const marks = strip.locator('a[tabindex="-1"]')
        expect(await marks.count()).toBeGreaterThan(5)
        for (const place of [0, 3]) {
          const hash = (await marks.nth(place).getAttribute('href'))!
          const shown = (await marks.nth(place).locator('title').textContent())!.split(' ')[0]!
          await marks.nth(place).locator('rect').first().click()
          expect(new URL(page.url()).hash).toBe(hash)
          expect((await page.locator(':target').innerText()).replace(/\s/g, '')).toContain(shown)
        }
        await strip.locator('a:not([tabindex])').last().focus()
        await page.keyboard.press('Enter')
        expect(new URL(page.url()).hash).toMatch(/^#p-\d+$/)
      },
      { viewport: { width, height: 900 } },
    ))
})

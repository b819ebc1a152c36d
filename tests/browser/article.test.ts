import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles } = readContent('content')
const address = inject('address')
const article = articles.at(-1)!
const path = `/articles/${article.id}/`
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const number = (page: Page) => page.locator('.view-clean p[id^="p-"] a.num').first()
const cardOf = async (page: Page) => page.locator(`[id="${(await number(page).getAttribute('href'))!.slice(1)}"]`)
const squeeze = (text: string) => text.replace(/\s/g, '')

describe('数字与事实一起亮', () => {
  test('指着数字，事实亮；移开就灭', () =>
    visit(browser, address, path, async (page) => {
      await number(page).hover()
      expect(await (await cardOf(page)).getAttribute('class')).toContain('lit')
      await page.locator('h1').hover()
      expect(await page.locator('.lit').count()).toBe(0)
    }))

  test('指着事实，数字亮', () =>
    visit(browser, address, path, async (page) => {
      await (await cardOf(page)).hover()
      expect(await number(page).getAttribute('class')).toContain('lit')
    }))

  test('键盘走到数字，事实也亮', () =>
    visit(browser, address, path, async (page) => {
      await number(page).focus()
      expect(await (await cardOf(page)).getAttribute('class')).toContain('lit')
    }))
})

test('往下读时，段落停在自己的事实旁，不压别的段落', () =>
  visit(browser, address, path, async (page) => {
    for (let at = 0; at < 12; at++) {
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at * 400)
      const places = await page
        .locator('.reading .words')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })))
      places.slice(1).forEach(({ top }, index) => {
        expect(top, `滚到 ${at * 400}`).toBeGreaterThanOrEqual(places[index]!.bottom)
      })
    }
  }))

describe('手机上点数字', () => {
  test('抽屉里是它的事实，Esc 关上，焦点回到数字', () =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        const shown = squeeze(await number(page).innerText())
        await number(page).tap()
        const sheet = page.locator('#sheet')
        expect(await sheet.getAttribute('open')).not.toBeNull()
        expect(squeeze(await sheet.innerText())).toContain(shown)
        await page.keyboard.press('Escape')
        expect(await sheet.getAttribute('open')).toBeNull()
        expect(squeeze(await page.evaluate(() => document.activeElement?.textContent ?? ''))).toBe(shown)
      },
      phone,
    ))

  test('点旁边也关上；换一个数字，抽屉里只有新的', () =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        await number(page).tap()
        await page.touchscreen.tap(180, 20)
        expect(await page.locator('#sheet').getAttribute('open')).toBeNull()
        await page.locator('.view-clean p[id^="p-"] a.num').nth(1).tap()
        expect(await page.locator('#sheet .fact').count()).toBe(1)
      },
      phone,
    ))

  test('没有 JavaScript 就跳到事实', () =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        await number(page).click()
        expect(new URL(page.url()).hash).toMatch(/^#f-\d+/)
        expect(await page.locator('#sheet').isVisible()).toBe(false)
      },
      { ...phone, javaScriptEnabled: false },
    ))
})

test.each([true, false])('原样一按就见报纸自己的行，行号就是文件里的行号（JavaScript：%s）', (javaScriptEnabled) =>
  visit(
    browser,
    address,
    path,
    async (page) => {
      expect(await page.locator('.view-raw').isVisible()).toBe(false)
      await page.locator('label', { has: page.locator('#view-raw') }).click()
      expect(await page.locator('.view-clean').isVisible()).toBe(false)
      const lists = page.locator('.raw ol')
      const file = (JSON.parse(readFileSync(`content/seeds/${article.seed}.json`, 'utf8')) as { text: string }).text.split('\n')
      for (let at = 0; at < Math.min(3, await lists.count()); at++) {
        const start = Number(await lists.nth(at).getAttribute('start'))
        const lines = await lists.nth(at).locator('li').allTextContents()
        lines.slice(1, -1).forEach((line, index) => {
          expect(line).toBe(file[start + index])
        })
      }
    },
    { javaScriptEnabled },
  ),
)

import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { facts } = readContent('content')
const address = inject('address')
const fact = facts.at(-1)!
const path = `/facts/${fact.id}/`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const button = (page: Page, id: string) => page.locator(`button[data-copies="${id}"]`)
const status = (page: Page, id: string) => page.locator('.copy-box', { has: page.locator(`#${id}`) }).locator('[role=status]')

describe('复制', () => {
  test.each(['copied', 'report-text'])('用键盘按下，%s 整段进剪贴板，并报告', (id) =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        await button(page, id).focus()
        await page.keyboard.press('Enter')
        await page.waitForFunction((one) => document.querySelector(`#${one}`)!.parentElement!.querySelector('[role=status]')!.textContent !== '', id)
        expect(await status(page, id).innerText()).toBe('已复制。')
        expect(await copied(page)).toBe(await page.locator(`#${id}`).textContent())
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ),
  )

  test('不许复制时，选中文字并说明', () =>
    visit(browser, address, path, async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }))
      await button(page, 'copied').click()
      await page.waitForFunction(() => getSelection()!.toString().length > 0)
      expect(await status(page, 'copied').innerText()).toContain('已选中')
    }))

  test('没有 JavaScript 就没有按钮，文字照在，SVG 照下', () =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        for (const one of await page.locator('.needs-script').all()) expect(await one.isVisible()).toBe(false)
        expect(await page.locator('#copied').isVisible()).toBe(true)
        expect(await page.locator(`a[href="/cards/${fact.id}.svg"]`).isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    ))
})

test.each(['bib', 'ris', 'json'])('引文存成 .%s 文件，就是页上的那段', (form) =>
  visit(
    browser,
    address,
    path,
    async (page) => {
      await page
        .locator('.citation-form', { has: page.locator(`#cite-${form}`) })
        .locator('summary')
        .click()
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`button[data-saves="cite-${form}"]`)])
      expect(download.suggestedFilename()).toBe(`${fact.id}.${form}`)
      const saved = readFileSync((await download.path())!, 'utf8')
      expect(saved.includes('\r\n')).toBe(form === 'ris')
      expect(saved.replaceAll('\r\n', '\n')).toBe(await page.locator(`#cite-${form}`).evaluate((one) => one.textContent))
    },
    { acceptDownloads: true },
  ),
)

test('PNG 在浏览器里画成，是卡片的两倍大', () =>
  visit(
    browser,
    address,
    path,
    async (page) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('button[data-png]')])
      expect(download.suggestedFilename()).toBe(`${fact.id}.png`)
      const png = readFileSync((await download.path())!)
      const height = Number(await page.locator('.quote-card').getAttribute('height'))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, height * 2])
    },
    { acceptDownloads: true },
  ))

test('卡片里没有一行字出格', () =>
  visit(browser, address, `/cards/${fact.id}.svg`, async (page) => {
    const spills = await page.evaluate(() => {
      const { right, bottom } = document.documentElement.getBoundingClientRect()
      return [...document.querySelectorAll('text')].map((one) => one.getBoundingClientRect()).filter((box) => box.right > right - 40 || box.bottom > bottom)
        .length
    })
    expect(spills).toBe(0)
  }))

test('上一个、下一个数字走得通', () =>
  visit(browser, address, path, async (page) => {
    await page.locator('.turns a[rel=prev]').click()
    await page.locator('.turns a[rel=next]').click()
    expect(new URL(page.url()).pathname).toBe(path)
  }))

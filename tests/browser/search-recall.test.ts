import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { asking, found, settled } from './ask-search.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles } = readContent('content')
const address = inject('address')
const texts = new Map(
  articles.map(({ id, title, subtitle, credit, paragraphs }) => [id, [title, subtitle ?? '', credit ?? '', ...paragraphs.map((p) => p.text)]]),
)

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** 200 strings of 2 to 6 characters, spread evenly over all texts. */
function sample(): string[] {
  const all = [...texts.values()].flat().flatMap((text) => Array.from({ length: Math.max(0, text.length - 6) }, (_, at) => text.slice(at, at + 2 + (at % 5))))
  const plain = all.filter((part) => !/\s|"/.test(part))
  return Array.from({ length: 200 }, (_, i) => plain[Math.floor((i * plain.length) / 200)]!)
}

test(
  '在真的浏览器里：抽 200 段字，立在哪些文章，就列哪些文章',
  () =>
    visit(browser, address, asking('社工', '&exact=1'), async (page) => {
      await settled(page)
      const wrong: string[] = []
      for (const part of sample()) {
        await page.evaluate(() => document.querySelector('#status')!.replaceChildren())
        await page.locator('#q').fill(part)
        await settled(page)
        const fits = [...texts].filter(([, parts]) => parts.some((text) => text.toLowerCase().includes(part.toLowerCase()))).map(([id]) => id)
        if ((await found(page)).join() !== fits.sort().join()) wrong.push(part)
      }
      expect(wrong).toEqual([])
    }),
  180_000,
)

/** Whatever a browser's own word breaker does, and where it has none. */
const breakers: [name: string, script: string][] = [
  ['没有 Intl.Segmenter', 'delete Intl.Segmenter'],
  ['Intl.Segmenter 逐字切', 'Intl.Segmenter = class { segment(text) { return Array.from(text, (segment, index) => ({ segment, index, isWordLike: true })) } }'],
]
describe.each(breakers)('切词因浏览器而异，结果不变：%s', (_, script) => {
  test('抽 40 段字，与原样的浏览器列的一样', async () => {
    const some = sample().filter((__, i) => i % 5 === 0)
    const lists = await Promise.all(
      ['', script].map(async (content) => {
        const context = await browser.newContext({ locale: 'zh-CN' })
        await context.addInitScript({ content })
        const page = await context.newPage()
        await page.goto(new URL(asking('社工'), address).href)
        await settled(page)
        const list: string[] = []
        for (const part of some) {
          await page.evaluate(() => document.querySelector('#status')!.replaceChildren())
          await page.locator('#q').fill(part)
          await settled(page)
          list.push(`${part}：${await page.locator('#status').innerText()} ${await found(page)}`)
        }
        await context.close()
        return list
      }),
    )
    expect(lists[1]).toEqual(lists[0])
    expect(lists[0]!.every((one) => /[1-9]\d* 篇文章/.test(one))).toBe(true)
  })

  test('相近的文章也不出错', async () => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    await context.addInitScript({ content: script })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => void faults.push(message))
    await page.goto(new URL(asking('社会工作与养老', '&near=1'), address).href)
    await page.locator('#near-title, #near-none, #status button').first().waitFor()
    expect(await page.locator('#status').innerText()).toContain('没有一篇')
    await context.close()
    expect(faults).toEqual([])
  })
})

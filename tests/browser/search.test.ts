import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
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

const asking = (query: string, rest = '') => `/search/?q=${encodeURIComponent(query)}${rest}`
/** Waits until the status says what became of the query. */
const settled = (page: Page) =>
  page.waitForFunction(() => /\d+ 篇文章|没有一篇|没有取到|没有结果/.test(document.querySelector('#status')!.textContent!), undefined, { timeout: 20_000 })
const found = (page: Page) =>
  page
    .locator('#pages-title + ol > li > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname.split('/')[2]!).sort())

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

describe('结果', () => {
  test('分组，标出所在，说明为何，链到那一句', () =>
    visit(browser, address, asking('社工'), async (page) => {
      await settled(page)
      for (const id of ['names', 'facts', 'sentences', 'pages']) expect(await page.locator(`#${id}-title`).count(), id).toBe(1)
      expect(await page.locator('.why-line').innerText()).toMatch(/社工[\s\S]*社会工作者/)
      const sentence = page.locator('.found-sentences a.sentence').first()
      const text = await sentence.innerText()
      expect(await sentence.locator('mark').first().innerText()).toBe('社工')
      await sentence.click()
      expect((await page.locator(':target').innerText()).replace(/\s/g, '')).toContain(text.replace(/\s/g, ''))
    }))

  test.each(['夾江', '溫州', 'jiajiang', 'wz', '四万七千', '５万', '百分之六十', '覆盖率>=75', '人才 >1万', '2025年前'])('%s', (query) =>
    visit(browser, address, asking(query), async (page) => {
      await settled(page)
      expect(await page.locator('.found-sentences mark').count()).toBeGreaterThan(0)
    }),
  )

  test('同义词可以关掉', () =>
    visit(browser, address, asking('社工'), async (page) => {
      await settled(page)
      await page.locator('#exact').check()
      await page.waitForFunction(() => !document.querySelector('.why-line')!.textContent!.includes('社会工作者'))
      expect(page.url()).toContain('exact=1')
    }))

  test('边打边出，不用回车', () =>
    visit(browser, address, '/search/', async (page) => {
      await page.locator('#q').pressSequentially('孵化')
      await settled(page)
      expect(await page.locator('.found-sentences mark').first().innerText()).toBe('孵化')
    }))

  test('英文页搜的是同样的中文文章', () =>
    visit(browser, address, `/en${asking('社工')}`, async (page) => {
      await page.locator('.found-sentences mark').first().waitFor()
      expect(await page.locator('.found-pages a').first().getAttribute('href')).toMatch(/^\/en\/articles\//)
    }))
})

test('分面：数就是选了之后剩下的篇数；都在地址里；前进后退都回得来', () =>
  visit(browser, address, asking('社工'), async (page) => {
    await settled(page)
    const box = page.locator('[data-facet^="level:"]').first()
    const count = Number(await box.locator('xpath=..').locator('.count').innerText())
    const before = await found(page)
    await box.check()
    await page.locator('#clear').waitFor()
    expect((await found(page)).length).toBe(count)
    expect(new URL(page.url()).searchParams.get('f')).toMatch(/^level:/)
    const narrowed = await found(page)
    await page.goBack()
    await page.locator('#clear').waitFor({ state: 'detached' })
    expect(await found(page)).toEqual(before)
    await page.goForward()
    await page.locator('#clear').waitFor()
    await page.reload()
    await page.locator('#clear').waitFor()
    expect(await found(page)).toEqual(narrowed)
  }))

test('键盘：/ 到搜索框，j k 走，. 复制引文，? 说明，Esc 离开', () =>
  visit(
    browser,
    address,
    asking('社工'),
    async (page) => {
      await settled(page)
      await page.keyboard.press('/')
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('q')
      await page.keyboard.press('Escape')
      const at = () => page.evaluate(() => [...document.querySelectorAll('.hit')].findIndex((hit) => hit.contains(document.activeElement)))
      for (const [key, place] of [
        ['j', 0],
        ['j', 1],
        ['k', 0],
        ['j', 1],
      ] as const) {
        await page.keyboard.press(key)
        expect(await at(), key).toBe(place)
      }
      for (let i = 0; i < 12; i++) await page.keyboard.press('j')
      await page.keyboard.press('.')
      await page.waitForFunction(() => document.querySelector('#status')!.textContent!.includes('复制'))
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.+”（《.+》.*）．民政政策事实库，快照 .+．http.+#s-\d+$/s)
      await page.keyboard.press('?')
      expect(await page.locator('#keys').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('#keys').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false)
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ))

test.each(['csv', 'json'])('下载 %s：有所问的话和快照', (kind) =>
  visit(browser, address, asking('社工'), async (page) => {
    await settled(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`#${kind}`).click()])
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).toContain('社工')
    expect(text).toMatch(/\d+\.\d+\.\d+\+[0-9a-f]{12}/)
  }),
)

test('索引取不到就说，重试就好', () =>
  visit(
    browser,
    address,
    '/search/',
    async (page) => {
      await page.route('**/search-index/**', (route) => route.abort())
      await page.locator('#q').fill('社工')
      await settled(page)
      expect(await page.locator('#status').innerText()).toContain('没有取到')
      await page.unroute('**/search-index/**')
      await page.locator('#status button').click()
      await page.locator('.found-sentences mark').first().waitFor()
    },
    {},
    /ERR_FAILED/,
  ))

test.each([
  '社'.repeat(200),
  '，。！？、',
  '😀🤷‍♀️',
  '.*(?=社)[a-z]+$\\',
  '<img src=x onerror="document.title=1">',
  '"><script>document.title=1</script>',
  '%00%ff',
  '>=',
])('%s：不出错，不成标签', (query) =>
  visit(browser, address, asking(query), async (page) => {
    await settled(page)
    expect(await page.title()).not.toBe('1')
    expect(await page.locator('#results img, #results script, #status img').count()).toBe(0)
  }),
)

test('温洲找不到：提议温州，点了就找到', () =>
  visit(browser, address, asking('温洲'), async (page) => {
    await page.locator('.offer', { hasText: /^温州$/ }).click()
    await page.locator('.found-sentences mark').first().waitFor()
  }))

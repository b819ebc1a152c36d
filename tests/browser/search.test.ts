import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { asking, found, settled } from './ask-search.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const address = inject('address')

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

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

  test('整词放进来立刻找，逐字打的等下一个字', () =>
    visit(browser, address, '/search/', async (page) => {
      /** The query in the address as soon as the page has had its turn. */
      const soon = (value: string) =>
        page.evaluate(async (typed) => {
          const input = document.querySelector<HTMLInputElement>('#q')!
          input.value = typed
          input.dispatchEvent(new InputEvent('input', { bubbles: true }))
          await new Promise((done) => setTimeout(done))
          return new URL(location.href).searchParams.get('q')
        }, value)
      expect(await soon('孵化')).toBe('孵化')
      expect(await soon('孵化基')).toBe('孵化')
      await page.waitForFunction(() => new URL(location.href).searchParams.get('q') === '孵化基')
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

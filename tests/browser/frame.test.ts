import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles, facts } = readContent('content')
const address = inject('address')
const article = `/articles/${articles[0]!.id}/`

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test.each(['/', '/targets/', article, '/rights/'])('换语言，还在这一页：%s', (path) =>
  visit(browser, address, path, async (page) => {
    await page.locator('a.language').click()
    expect(new URL(page.url()).pathname).toBe(`/en${path}`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    for (const href of await page.locator('header nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')!)))
      expect(href).toMatch(/^\/en\//)
    await page.locator('a.language').click()
    expect(new URL(page.url()).pathname).toBe(path)
  }),
)

test('Tab 第一站是“跳到正文”，回车就到正文', () =>
  visit(browser, address, article, async (page) => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  }))

test('按钮、菜单、折叠和切换都不小于 44 像素', () =>
  visit(
    browser,
    address,
    article,
    async (page) => {
      const small = await page.locator('header a, nav.crumbs a, .site-foot li a, summary, main button, .switch label, .permalink').evaluateAll((found) =>
        found
          .filter((one) => (one as HTMLElement).offsetParent)
          .map((one) => ({ text: one.textContent?.trim(), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      )
      expect(small).toEqual([])
    },
    { viewport: { width: 360, height: 740 } },
  ))

test.each([
  ['zh-CN', '/targets/', '未到期', '已到期·本库无结果证据'],
  ['en', '/en/targets/', 'not yet due', 'no evidence of an outcome'],
])('台账按读者的今天算日子，从不下结论（%s）', (_, path, ahead, past) =>
  visit(browser, address, path, async (page) => {
    const [day] = facts.flatMap((fact) => (fact.modality === 'target' && fact.period?.end && !fact.period.alternatives ? fact.period.end : []))
    for (const [now, words] of [
      [`${Number(day!.slice(0, 4)) - 9}-06-01`, ahead],
      [`${Number(day!.slice(0, 4)) + 90}-06-01`, past],
    ] as const) {
      await page.clock.setFixedTime(new Date(`${now}T00:00:00Z`))
      await page.reload()
      const states = await page.locator('[data-deadline]').allTextContents()
      expect(states.length).toBeGreaterThan(0)
      for (const state of states) expect(state).toContain(words)
      expect(states.join('')).not.toMatch(/未完成|已完成|failed|achieved/)
    }
  }),
)

test('打印：没有菜单和切换，有引用格式，事实排在自己段落旁', () =>
  visit(browser, address, article, async (page) => {
    // A4 less its margins, at 96 dpi
    await page.setViewportSize({ width: 643, height: 960 })
    await page.emulateMedia({ media: 'print' })
    for (const hidden of ['header nav', '.switch', '.tools', 'nav.crumbs']) expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
    const rows = await page
      .locator('.reading .row')
      .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.getBoundingClientRect()).map(({ left, right, top }) => ({ left, right, top }))))
    for (const [words, facts] of rows)
      if (facts) {
        expect(facts.left, '事实在段落右边').toBeGreaterThan(words!.right)
        expect(Math.abs(facts.top - words!.top), '事实与段落齐头').toBeLessThan(4)
      }
    expect(await page.locator('#cite').innerText()).toContain('[DB/OL]')
  }))

test('系统要求减少动效时，什么都不动', () =>
  visit(
    browser,
    address,
    article,
    async (page) => {
      const moving = await page.locator('*').evaluateAll(
        (all) =>
          all.filter((one) =>
            getComputedStyle(one)
              .transitionDuration.split(',')
              .some((time) => parseFloat(time) > 0),
          ).length,
      )
      expect(moving).toBe(0)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
    },
    { reducedMotion: 'reduce' },
  ))

import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles, facts, regions, policies, indicators } = readContent('content')
const address = inject('address')
const article = articles.at(-1)!.id
const pages = {
  home: '/',
  article: `/articles/${article}/`,
  'article in English': `/en/articles/${article}/`,
  fact: `/facts/${facts.at(-1)!.id}/`,
  region: `/regions/${regions.at(-1)!.id}/`,
  policy: `/policies/${policies[0]!.id}/`,
  indicator: `/indicators/${indicators[0]!.id}/`,
  targets: '/targets/',
  checks: '/checks/',
  doc: '/accessibility/',
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** The parts whose place across the page is the layout; heights follow the texts and are left out. */
const parts =
  '.brand, .big-quote, .fact-columns > section, .copy-box, .quote-card, .facts-table, .facts-list > .sentence-card, .bar nav, .tools, .crumbs, main, h1, .lede, .search-form, .figures, .specimen, .trust > li, .reading .words, .reading .facts-beside, .switch, .legend, .cards > .card, .contents > li, figure.chart, .prose, .questions, .site-foot, .cite'

/** Left edge and width of the first two of each part, in steps of 8 pixels so that another machine's rounding does not matter. */
function boxes(page: Page): Promise<string[]> {
  return page.evaluate((selectors) => {
    const step = (value: number) => Math.round(value / 8) * 8
    return selectors.split(', ').flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((one) => (one as HTMLElement).offsetParent)
        .slice(0, 2)
        .map((one) => one.getBoundingClientRect())
        .map(({ left, width }, index) => `${selector} ${index + 1}: ${step(left)} + ${step(width)}`),
    )
  }, parts)
}

describe.each([360, 768, 1280])('%i 像素宽', (width) => {
  test.each(Object.entries(pages))('版面如图样：%s', (_, path) =>
    visit(browser, address, path, async (page) => expect(await boxes(page)).toMatchSnapshot(), { viewport: { width, height: 900 } }),
  )

  test.each(Object.entries(pages))('没有一块压在另一块上，没有字出了格：%s', (_, path) =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        const faults = await page.evaluate(() => {
          const shown = (one: Element) => one.checkVisibility() && getComputedStyle(one).position === 'static' && !one.closest('svg, .visually-hidden')
          const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.className}`
          const overlaps = [...document.querySelectorAll('main, main > *, main > * > *, .reading > .row > *, .card')].flatMap((parent) => {
            const children = [...parent.children].filter(shown)
            return children.slice(1).flatMap((child, index) => {
              const [a, b] = [children[index]!.getBoundingClientRect(), child.getBoundingClientRect()]
              const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
              const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
              return across > 2 &&
                down > 2 &&
                a.height > 0 &&
                getComputedStyle(child).display !== 'inline' &&
                getComputedStyle(children[index]!).display !== 'inline'
                ? [`${name(children[index]!)} 与 ${name(child)}`]
                : []
            })
          })
          const spills = [...document.querySelectorAll('main p, main li, main dd, main td, main h1, main h2, main h3')]
            .filter((one) => shown(one) && one.scrollWidth > one.clientWidth + 2 && getComputedStyle(one).display !== 'inline')
            .map((one) => `${name(one)} 溢出 ${one.scrollWidth - one.clientWidth}：${one.textContent?.trim().slice(0, 20)}`)
          return [...overlaps, ...spills]
        })
        expect(faults).toEqual([])
      },
      { viewport: { width, height: 900 } },
    ),
  )
})

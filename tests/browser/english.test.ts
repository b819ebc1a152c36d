import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles, facts, regions, policies, indicators } = readContent('content')
const address = inject('address')
const kinds = [
  '/',
  '/articles/',
  `/articles/${articles[0]!.id}/`,
  `/articles/${articles.at(-1)!.id}/`,
  `/facts/${facts[0]!.id}/`,
  `/facts/${facts.at(-1)!.id}/`,
  '/regions/',
  `/regions/${regions.at(-1)!.id}/`,
  '/policies/',
  `/policies/${policies[0]!.id}/`,
  '/indicators/',
  `/indicators/${indicators[0]!.id}/`,
  '/targets/',
  '/topics/',
  `/topics/${facts[0]!.topic}/`,
  '/pictures/',
  '/checks/',
  '/interview/',
  '/rules/',
  '/changes/',
  '/data/',
  '/method/',
  '/about/',
  '/rights/',
  '/accessibility/',
  '/accuracy/',
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test.each(kinds)('英文页上的中文都标着是中文：/en%s', (path) =>
  visit(browser, address, `/en${path}`, async (page) => {
    const unmarked = await page.evaluate(() => {
      const han = /\p{sc=Han}/u
      const chinese = (one: Element) => one.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') || one.closest('code, script, style')
      const found: string[] = []
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walk.nextNode()) {
        const text = walk.currentNode.nodeValue ?? ''
        if (han.test(text) && !chinese(walk.currentNode.parentElement!)) found.push(text.trim().slice(0, 30))
      }
      // an example to type in is Chinese by purpose
      for (const one of document.querySelectorAll('[aria-label], [title], [alt]'))
        for (const name of ['aria-label', 'title', 'alt']) {
          const text = one.getAttribute(name)
          if (text && han.test(text) && !chinese(one)) found.push(`${name}: ${text.slice(0, 30)}`)
        }
      return [...new Set(found)]
    })
    expect(unmarked).toEqual([])
  }),
)

import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { launchBrowser } from './launch-browser.ts'
import { visit } from './visit.ts'

const { articles, facts, regions, policies, indicators } = readContent('content')
const [fullest] = [...Map.groupBy(facts, (fact) => fact.topic)].reduce((most, one) => (one[1].length > most[1].length ? one : most))
const address = inject('address')
const kinds: Record<string, string> = {
  home: '/',
  articles: '/articles/',
  article: `/articles/${articles.at(-1)!.id}/`,
  fact: `/facts/${facts.at(-1)!.id}/`,
  region: `/regions/${regions.at(-1)!.id}/`,
  policies: '/policies/',
  policy: `/policies/${policies[0]!.id}/`,
  indicators: '/indicators/',
  indicator: `/indicators/${indicators[0]!.id}/`,
  targets: '/targets/',
  topics: '/topics/',
  topic: `/topics/${fullest}/`,
  pictures: '/pictures/',
  checks: '/checks/',
  interview: '/interview/',
  rules: '/rules/',
  data: '/data/',
  method: '/method/',
}
const KB = 1024
const rows: string[] = []

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  const file = process.env.WEIGHT_TABLE
  if (file) writeFileSync(file, `| page | HTML, CSS, SVG (KB) | JS (KB) | CLS |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`)
})

/** Bytes over the loopback, as the browser counts them; 404 and search aside. */
describe('每类页面：HTML、CSS 和 SVG 不过 100 KB，脚本不过 10 KB，版面不跳', () => {
  test.each(Object.entries(kinds))('%s', (kind, path) =>
    visit(
      browser,
      address,
      path,
      async (page) => {
        const bytes = { html: 0, css: 0, svg: 0, js: 0 }
        const counted: Promise<void>[] = []
        page.on('response', (response) => {
          const kind = /\.(css|svg|js)(\?|$)/.exec(response.url())?.[1] ?? 'html'
          counted.push(
            response
              .request()
              .sizes()
              .then(({ responseBodySize, responseHeadersSize }) => {
                bytes[kind as keyof typeof bytes] += responseBodySize + responseHeadersSize
              }),
          )
        })
        await page.reload({ waitUntil: 'networkidle' })
        await Promise.all(counted)
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let total = 0
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) total += entry.value
              }).observe({ type: 'layout-shift', buffered: true })
              setTimeout(() => done(total), 300)
            }),
        )
        const seen = bytes.html + bytes.css + bytes.svg
        rows.push(`| ${kind} | ${(seen / KB).toFixed(1)} | ${(bytes.js / KB).toFixed(1)} | ${shift.toFixed(3)} |`)
        expect(bytes.html).toBeGreaterThan(0)
        expect(bytes.css).toBeGreaterThan(0)
        expect(seen).toBeLessThanOrEqual(100 * KB)
        expect(bytes.js).toBeLessThanOrEqual(10 * KB)
        expect(shift).toBe(0)
      },
      { viewport: { width: 360, height: 740 } },
    ),
  )
})

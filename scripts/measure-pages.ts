import { existsSync } from 'node:fs'
import { median } from 'd3'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser/launch-browser.ts'
import { readContent } from './read-content.ts'
import { UserError } from './run.ts'
import { startServer } from './start-server.ts'

const RUNS = 5
const KB = 1024

/** What a page costs a reader: bytes over the loopback by kind, milliseconds to the largest paint, and how far the layout jumped. */
interface PageCost {
  html: number
  css: number
  svg: number
  js: number
  lcp: number
  cls: number
}

/** Measures one page of each kind of the built site in Chromium on a phone's screen at a quarter of the machine's speed, five times each; prints a table of medians. @throws UserError when dist/ is not there */
export async function measurePages(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new UserError('没有 dist/，量不了页面。请先运行 npm run build。')
  const { server, url } = await startServer('dist', 0)
  const browser = await launchBrowser()
  try {
    console.log(`页面（360×740，CPU 慢 4 倍，${RUNS} 次的中位；KB 是回环上实传的字节 ÷ 1024）`)
    console.log('| 页面 | HTML | CSS | SVG | 脚本 | LCP（毫秒） | CLS |\n| --- | --- | --- | --- | --- | --- | --- |')
    for (const [kind, path] of Object.entries(onePageOfEach())) {
      const costs: PageCost[] = []
      for (let run = 0; run < RUNS; run++) costs.push(await costOf(browser, new URL(path, url).href))
      const [first] = costs
      const size = (name: 'html' | 'css' | 'svg' | 'js') => (first![name] / KB).toFixed(1)
      const lcp = median(costs.map((cost) => cost.lcp))!.toFixed(0)
      console.log(
        `| ${kind} | ${size('html')} | ${size('css')} | ${size('svg')} | ${size('js')} | ${lcp} | ${Math.max(...costs.map(({ cls }) => cls)).toFixed(3)} |`,
      )
    }
  } finally {
    await browser.close()
    await new Promise((done) => server.close(done))
  }
}

function onePageOfEach(): Record<string, string> {
  const { articles, facts, regions, policies, indicators } = readContent('content')
  const [topic] = [...Map.groupBy(facts, (fact) => fact.topic)].reduce((most, one) => (one[1].length > most[1].length ? one : most))
  return {
    首页: '/',
    文章列表: '/articles/',
    文章: `/articles/${articles.at(-1)!.id}/`,
    事实: `/facts/${facts.at(-1)!.id}/`,
    地区: `/regions/${regions.at(-1)!.id}/`,
    政策: `/policies/${policies[0]!.id}/`,
    指标: `/indicators/${indicators[0]!.id}/`,
    主题: `/topics/${topic}/`,
    目标台账: '/targets/',
    图: '/pictures/',
    核对: '/checks/',
    采访清单: '/interview/',
    数据: '/data/',
    更正: '/changes/',
    方法: '/method/',
    规则目录: '/rules/',
  }
}

/** Opens a page in a fresh context, so that nothing is cached. */
async function costOf(browser: Browser, address: string): Promise<PageCost> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 360, height: 740 } })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const cost: PageCost = { html: 0, css: 0, svg: 0, js: 0, lcp: 0, cls: 0 }
    const counted: Promise<void>[] = []
    page.on('response', (response) => {
      const kind = (/\.(css|svg|js)(\?|$)/.exec(response.url())?.[1] ?? 'html') as 'html' | 'css' | 'svg' | 'js'
      const add = async () => {
        const { responseBodySize, responseHeadersSize } = await response.request().sizes()
        cost[kind] += responseBodySize + responseHeadersSize
      }
      counted.push(add())
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    await Promise.all(counted)
    return { ...cost, ...(await paints(page)) }
  } finally {
    await context.close()
  }
}

/** The largest paint and the sum of layout shifts so far. */
function paints(page: Page): Promise<Pick<PageCost, 'lcp' | 'cls'>> {
  return page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>((done) => {
        const found = { lcp: 0, cls: 0 }
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.lcp = entry.startTime
        }).observe({ type: 'largest-contentful-paint', buffered: true })
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) found.cls += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(found), 300)
      }),
  )
}

import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser/launch-browser.ts'
import { startServer } from './start-server.ts'

const RUNS = 11

/** Measures the built search page over the index in `root`, in Chromium at full and at a quarter of the machine's speed: from the last key to results, the first query and a later one, and all bytes that the first needs. Prints a line; says so when dist/ is not there. */
export async function measureInBrowser(root: string, queries: string[]): Promise<void> {
  if (!existsSync('dist/search/index.html')) return console.log('浏览器：没有 dist/，没有量（先运行 npm run build）')
  const site = join(root, 'site')
  for (const name of ['index.html', 'search', '_astro', 'icon.svg']) cpSync(join('dist', name), join(site, name), { recursive: true })
  for (const name of ['search-index', 'pagefind']) cpSync(join(root, name), join(site, name), { recursive: true })
  const { server, url } = await startServer(site, 0)
  const browser = await launchBrowser()
  try {
    for (const rate of [1, 4]) await measureAt(rate, browser, url, queries)
  } finally {
    await browser.close()
    await new Promise((done) => server.close(done))
  }
}

async function measureAt(rate: number, browser: Browser, url: string, queries: string[]): Promise<void> {
  const [cold, warm, bytes]: [number[], number[], number[]] = [[], [], []]
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    let fetched = 0
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      fetched += encodedDataLength
    })
    await client.send('Network.enable')
    await client.send('Emulation.setCPUThrottlingRate', { rate })
    await page.goto(`${url}search/`)
    await page.waitForLoadState('networkidle')
    const shell = fetched
    cold.push(await timeOf(page, queries[(run * 17) % queries.length]!))
    await page.waitForLoadState('networkidle')
    bytes.push(fetched - shell)
    warm.push(await timeOf(page, queries[(run * 17 + 8) % queries.length]!))
    await context.close()
  }
  console.log(
    `浏览器（CPU 慢 ${rate} 倍，${RUNS} 次的中位，从最后一键算起，含 80 毫秒等待）：首查 ${middle(cold).toFixed(0)} 毫秒，再查 ${middle(warm).toFixed(0)} 毫秒；首查网络 ${(middle(bytes) / 1000).toFixed(1)} KB（最多 ${(Math.max(...bytes) / 1000).toFixed(1)} KB）`,
  )
}

/** Milliseconds from the last key to drawn results. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((done) => {
        const results = document.querySelector('#results')!
        results.replaceChildren()
        const input = document.querySelector<HTMLInputElement>('#q')!
        input.value = typed
        const start = performance.now()
        new MutationObserver((_, observer) => {
          if (!results.querySelector('.found-sentences mark')) return
          observer.disconnect()
          done(performance.now() - start)
        }).observe(results, { childList: true, subtree: true })
        input.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }),
    query,
  )
}

function middle(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

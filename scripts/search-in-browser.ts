import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { median } from 'd3'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../tests/browser/launch-browser.ts'
import { askPagefind } from './pagefind-in-browser.ts'
import type { PeerEngine } from './peer-engines.ts'
import { SentCounter } from './sent-counter.ts'
import { startServer } from './start-server.ts'

const RUNS = 11
const PEER_RUNS = 3

/** A site to measure: the built search page over an index of ours, and the indexes of others as they would be served. */
export interface MeasuredSite {
  /** Holds search-index/, pagefind/ and, for each peer, `peer-N.bin` (gzip); the pages are copied beside them. */
  root: string
  queries: string[]
  /** On how many pages each query stands. */
  counts: number[]
  peers: PeerEngine[]
}

/**
 * Measures in Chromium, at full and at a quarter of the machine's speed: the search page from the last key to drawn results, its first query and a later one, with all bytes of script and index that the first needs;
 * and the others from the start of the fetch to the found pages, nothing drawn. Prints lines; says so when dist/ is not there.
 */
export async function measureInBrowser({ root, queries, counts, peers }: MeasuredSite): Promise<void> {
  if (!existsSync('dist/search/index.html')) return console.log('浏览器：没有 dist/，没有量（先运行 npm run build）')
  for (const name of ['index.html', 'search', '_astro', 'icon.svg']) cpSync(join('dist', name), join(root, name), { recursive: true })
  for (const [i, { folder }] of peers.entries()) cpSync(folder, join(root, `peer-${i}`), { recursive: true })
  const { server, url } = await startServer(root, 0)
  const counter = new SentCounter(server, root)
  const browser = await launchBrowser()
  try {
    await countPagefind(browser, url, queries, counts)
    for (const rate of [1, 4]) {
      await measureOurs({ rate, browser, counter, queries }, url)
      await measurePagefind({ rate, browser, counter, queries }, url)
      for (const [i, peer] of peers.entries()) await measurePeer({ rate, browser, counter, queries }, `${url}peer-${i}`, peer)
    }
  } finally {
    await browser.close()
    await new Promise((done) => server.close(done))
  }
}

interface Setting {
  rate: number
  browser: Browser
  counter: SentCounter
  queries: string[]
}

async function measureOurs({ rate, browser, counter, queries }: Setting, url: string): Promise<void> {
  const [cold, warm, index, script]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let run = 0; run < RUNS; run++) {
    counter.reset()
    const page = await openPage(browser, rate)
    await page.goto(`${url}search/`)
    await counter.quiet()
    cold.push(await timeOf(page, queries[(run * 17) % queries.length]!))
    await counter.quiet()
    index.push(counter.bytes('/search-index/'))
    script.push(counter.bytes('.js'))
    warm.push(await timeOf(page, queries[(run * 17 + 8) % queries.length]!))
    await page.context().close()
  }
  console.log(
    `本库，浏览器慢 ${rate} 倍（${RUNS} 次的中位，整词放进去，到画出结果；逐字打的另等 80 毫秒）：首查 ${milliseconds(cold)}，再查 ${milliseconds(warm)}；首查共取索引 ${kilobytes(median(index)!)}（最多 ${kilobytes(Math.max(...index))}），脚本 ${kilobytes(median(script)!)}（gzip）`,
  )
}

/** Pagefind, quoted: how often it finds as many pages as there are. */
async function countPagefind(browser: Browser, url: string, queries: string[], counts: number[]): Promise<void> {
  const page = await openPage(browser, 1)
  await page.goto(url)
  const answers = await askPagefind(page, `${url}pagefind/pagefind.js`, queries)
  const equal = answers.filter(({ count }, i) => count === counts[i]).length
  const none = answers.filter(({ count }) => count === 0).length
  console.log(`Pagefind（加引号）：篇数相符 ${equal}/${queries.length}，一篇也没有 ${none}`)
  await page.context().close()
}

async function measurePagefind({ rate, browser, counter, queries }: Setting, url: string): Promise<void> {
  const [cold, warm, bytes]: [number[], number[], number[]] = [[], [], []]
  for (let run = 0; run < RUNS; run++) {
    counter.reset()
    const page = await openPage(browser, rate)
    await page.goto(url)
    const [first] = await askPagefind(page, `${url}pagefind/pagefind.js`, [queries[(run * 17) % queries.length]!])
    await counter.quiet()
    bytes.push(counter.bytes('/pagefind/'))
    const [second] = await askPagefind(page, `${url}pagefind/pagefind.js`, [queries[(run * 17 + 8) % queries.length]!])
    cold.push(first!.milliseconds)
    warm.push(second!.milliseconds)
    await page.context().close()
  }
  console.log(
    `Pagefind（加引号），浏览器慢 ${rate} 倍（${RUNS} 次的中位，取到前十条摘录，不画）：首查 ${milliseconds(cold)}，再查 ${milliseconds(warm)}；首查共取 ${kilobytes(median(bytes)!)}（脚本按 gzip）`,
  )
}

async function measurePeer({ rate, browser, counter, queries }: Setting, base: string, { name, file, open }: PeerEngine): Promise<void> {
  const [cold, warm, bytes]: [number[], number[], number[]] = [[], [], []]
  for (let run = 0; run < PEER_RUNS; run++) {
    counter.reset()
    const page = await openPage(browser, rate)
    await page.goto(new URL('/', base).href)
    const [first, second] = (await page.evaluate(`(async () => {
      const { open } = { ${open.toString()} }
      const start = performance.now()
      const module = await import('${base}/${file}')
      const { body } = await fetch('${base}.bin')
      const find = await open(module, await new Response(body.pipeThrough(new DecompressionStream('gzip'))).text())
      await find(${JSON.stringify(queries[(run * 17) % queries.length])})
      const ready = performance.now()
      await find(${JSON.stringify(queries[(run * 17 + 8) % queries.length])})
      return [ready - start, performance.now() - ready]
    })()`)) as [number, number]
    cold.push(first)
    warm.push(second)
    await counter.quiet()
    bytes.push(counter.bytes(new URL(base).pathname))
    await page.context().close()
  }
  console.log(
    `${name}，浏览器慢 ${rate} 倍（${PEER_RUNS} 次的中位，只到找出，不画）：首查 ${milliseconds(cold)}，再查 ${milliseconds(warm)}；首查共取 ${kilobytes(median(bytes)!)}（gzip）`,
  )
}

/** A page at a fraction of the machine's speed. */
async function openPage(browser: Browser, rate: number): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate })
  return page
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

function milliseconds(values: number[]): string {
  return `${median(values)!.toFixed(0)} 毫秒`
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

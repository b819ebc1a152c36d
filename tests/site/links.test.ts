import { describe, expect, test } from 'vitest'
import { listFiles, readPages } from './read-pages.ts'

const pages = readPages('dist')
const files = new Set(listFiles('dist').map((file) => `/${file}`))
const anchors = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!))]))
const own = 'https://minzheng-facts.example'

const decode = (text: string) => text.replaceAll('&amp;', '&')

describe('没有断链，没有断锚', () => {
  test.each(pages)('$path', ({ path, html }) => {
    for (const [, address] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      const url = new URL(decode(address!), own + path)
      if (url.origin !== own || (path === '/404.html' && url.pathname === '/404/')) continue
      const target = decodeURIComponent(url.pathname)
      expect(anchors.has(target) || files.has(target), `${path} 链到 ${address}`).toBe(true)
      if (url.hash) expect(anchors.get(target), `${path} 链到 ${address}`).toContain(decodeURIComponent(url.hash.slice(1)))
    }
  })
})

describe('每页的编号不重，语言与地址相符，标题一个', () => {
  test.each(pages)('$path', ({ path, html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(html).toMatch(path.startsWith('/en/') ? /<html[^>]* lang="en"/ : /<html[^>]* lang="zh-CN"/)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
  })
})

test('不向别处取任何东西：脚本、样式、图片、字体都在本站', () => {
  for (const { path, html } of pages) {
    const fetched = [
      ...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed)[^>]*\ssrc="([^"]+)"/g),
      ...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch)"[^>]*href="([^"]+)"/g),
    ]
    for (const [, address] of fetched) expect(new URL(address!, own).origin, path).toBe(own)
    expect(html, path).not.toMatch(/\sstyle="/)
  }
})

test('从首页走得到每一页', () => {
  const reached = new Set(['/'])
  for (const path of reached) {
    for (const [, address] of (pages.find((p) => p.path === path)?.html ?? '').matchAll(/<a[^>]*\shref="([^"]*)"/g)) {
      const url = new URL(decode(address!), own + path)
      if (url.origin === own && anchors.has(decodeURIComponent(url.pathname))) reached.add(decodeURIComponent(url.pathname))
    }
  }
  expect(pages.map((p) => p.path).filter((path) => !reached.has(path) && path !== '/404.html')).toEqual([])
})

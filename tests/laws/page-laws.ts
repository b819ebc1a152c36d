import type { Fact } from '../../src/schema/fact.ts'
import type { BuiltPage } from '../site/read-pages.ts'

const own = 'https://minzheng-facts.example'
const decode = (text: string) => text.replaceAll('&amp;', '&')

/** Addresses of the site's own that lead to no page, no file or no anchor. */
export function deadLinks(pages: BuiltPage[], files: string[]): string[] {
  const known = new Set(files.map((file) => `/${file}`))
  const anchors = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!))]))
  return pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)]
      .filter(([, address]) => {
        const url = new URL(decode(address!), own + path)
        if (url.origin !== own || (path === '/404.html' && url.pathname === '/404/')) return false
        const target = decodeURIComponent(url.pathname)
        const anchor = decodeURIComponent(url.hash.slice(1))
        return !(anchors.has(target) || known.has(target)) || (anchor !== '' && !anchors.get(target)?.has(anchor))
      })
      .map(([, address]) => `${path} 链到 ${address}`),
  )
}

/** Facts whose number an article's page does not link. */
export function unlinkedFacts(html: string, facts: Fact[]): string[] {
  return facts
    .filter((fact) => !new RegExp(`href="[^"]*#[^"]*${fact.number.start}(?!\\d)`).test(html))
    .map((fact) => `数字 ${fact.number.exact}（${fact.id}）没有链接`)
}

/** What pages fetch from elsewhere, and style attributes, which the site's own policy blocks. */
export function foreignFetches(pages: BuiltPage[]): string[] {
  return pages.flatMap(({ path, html }) => {
    const fetched = [
      ...html.matchAll(/<(?:script|img|iframe|source|video|audio|embed)[^>]*\ssrc="([^"]+)"/g),
      ...html.matchAll(/<link[^>]*rel="(?:stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch)"[^>]*href="([^"]+)"/g),
    ].map((match) => match[1]!)
    const foreign = fetched.filter((address) => new URL(address, own).origin !== own)
    return [...foreign, ...(/\sstyle="/.test(html) ? ['style="'] : [])].map((what) => `${path} 用了 ${what}`)
  })
}

/** Pages that no chain of links from the home page reaches. */
export function unreachedPages(pages: BuiltPage[]): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page.html]))
  const reached = new Set(['/'])
  for (const path of reached) {
    for (const [, address] of (byPath.get(path) ?? '').matchAll(/<a[^>]*\shref="([^"]*)"/g)) {
      const url = new URL(decode(address!), own + path)
      const target = decodeURIComponent(url.pathname)
      if (url.origin === own && byPath.has(target)) reached.add(target)
    }
  }
  return pages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html')
}

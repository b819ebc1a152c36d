import { describe, expect, test } from 'vitest'
import { deadLinks, foreignFetches, unreachedPages } from '../laws/page-laws.ts'
import { listFiles, readPages } from './read-pages.ts'

const pages = readPages('dist')

test('没有断链，没有断锚', () => expect(deadLinks(pages, listFiles('dist'))).toEqual([]))

describe('每页的编号不重，语言与地址相符，标题一个', () => {
  test.each(pages)('$path', ({ path, html }) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    expect(html).toMatch(path.startsWith('/en/') ? /<html[^>]* lang="en"/ : /<html[^>]* lang="zh-CN"/)
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]+<\/title>/)
  })
})

test('不向别处取任何东西：脚本、样式、图片、字体都在本站', () => expect(foreignFetches(pages)).toEqual([]))

test('从首页走得到每一页', () => expect(unreachedPages(pages)).toEqual([]))

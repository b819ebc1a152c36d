import { readFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, test } from 'vitest'
import { drawing, s } from '../../src/chart/drawing.ts'
import { embedStyles } from '../../src/chart/embed-styles.ts'
import { markHan, splitHan } from '../../src/chart/mark-han.ts'
import type { Picture } from '../../src/chart/picture.ts'
import { standalonePicture } from '../../src/chart/standalone-picture.ts'

const css = embedStyles(readFileSync('src/styles/drawing.css', 'utf8'), readFileSync('src/styles/tokens.css', 'utf8'))

describe('the styles of a file', () => {
  test('spell every value out, those of the light scheme', () => {
    expect(css).not.toMatch(/var\(|\/\*|@media|\n/)
    expect(css).toContain('.drawing .paper {fill: #faf8f3;}')
  })
  test('fail on a variable that has no value', () => expect(() => embedStyles('a { color: var(--nowhere); }', ':root { --ink: #000; }')).toThrow('--nowhere'))
})

describe('a picture that leaves the site', () => {
  const picture: Picture = {
    id: 'x',
    title: '三个数字',
    caption: '说明',
    columns: [],
    rows: [],
    page: '/',
    draw: (id, width) => drawing(id, width, 100, '三个数字', '一、二、三', [s('a', { href: '#n', tabIndex: -1 }, [s('circle', { className: 'dot', r: 3 })])]),
  }
  const html = toHtml(standalonePicture(picture, { lang: 'zh-CN', source: ['来源：库，快照 1', '网址'], css: '.a{}' }), {
    space: 'svg',
    closeEmptyElements: true,
  })

  test('has its size, title, description, styles, source and snapshot, each once as words to see', () => {
    expect(html).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="zh-CN" width="768" height="\d+" id="x"/)
    expect(html).toContain('<title id="x-title">三个数字</title><desc id="x-desc">一、二、三 来源：库，快照 1 网址</desc>')
    expect(html).toContain('<style>.a{}</style>')
    for (const words of ['三个数字', '说明', '来源：库，快照 1', '网址']) expect(html.match(new RegExp(`>${words}</text>`, 'g'))).toHaveLength(1)
  })
  test('keeps the marks and drops the links', () => {
    expect(html).toContain('<g><circle class="dot" r="3" /></g>')
    expect(html).not.toContain('href')
  })
})

test('Chinese in another language’s words is told apart with its punctuation', () => {
  expect(splitHan('Base: “社区（街道）” of “3”')).toEqual([
    { text: 'Base: “', han: false },
    { text: '社区（街道）', han: true },
    { text: '” of “3”', han: false },
  ])
  const html = toHtml(markHan(s('svg', [s('title', '数 and'), s('text', 'Base: 社区'), s('text', 'plain')])), { space: 'svg' })
  expect(html).toBe('<svg><title lang="zh-CN">数 and</title><text>Base: <tspan lang="zh-CN">社区</tspan></text><text>plain</text></svg>')
})

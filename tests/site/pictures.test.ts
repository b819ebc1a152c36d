import { readFileSync } from 'node:fs'
import { csvParse } from 'd3'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { Topic } from '../../src/schema/topic.ts'
import { listFiles, readPages, textOf } from './read-pages.ts'

const files = new Set(listFiles('dist'))
const pages = readPages('dist')
const { facts, articles } = readContent('content')
const named = (kind: string) => [...files].filter((file) => /^(en\/)?pictures\/[^/]+$/.test(file) && file.endsWith(`.${kind}`)).sort()

test('每幅图有 SVG 和 CSV，中文英文各一份；页上的图都有文件', () => {
  expect(named('svg').map((file) => file.replace(/svg$/, 'csv'))).toEqual(named('csv'))
  expect(named('svg').filter((file) => file.startsWith('en/'))).toEqual(
    named('svg')
      .filter((file) => !file.startsWith('en/'))
      .map((file) => `en/${file}`),
  )
  for (const { path, html } of pages)
    for (const [, id] of html.matchAll(/<figure class="chart" id="([^"]+)"/g))
      expect(files, path).toContain(`${path.startsWith('/en/') ? 'en/' : ''}pictures/${id}.svg`)
})

describe.each(named('svg'))('%s', (file) => {
  const svg = readFileSync(`dist/${file}`, 'utf8')
  test('有标题、说明、样式、来源、快照，没有变量和链接', () => {
    expect(svg).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" lang="(zh-CN|en)" width="768"/)
    for (const part of ['<title id=', '<desc id=', '<style>']) expect(svg).toContain(part)
    expect(textOf(svg)).toMatch(file.startsWith('en/') ? /snapshot \d+\.\d+\.\d+\+latest\.[0-9a-f]{8}/ : /快照 \d+\.\d+\.\d+\+latest\.[0-9a-f]{8}/)
    expect(svg).not.toMatch(/var\(|href=|NaN|undefined|tabindex/)
  })
  test('英文的图，标题和说明是英文', () => {
    const [, title] = svg.match(/<title id="[^"]+"[^>]*>([^<]+)<\/title>/)!
    if (file.startsWith('en/')) expect(title).toMatch(/^[\x20-\x7e“]/)
    else expect(title).toMatch(/\p{Script=Han}/u)
  })
})

test.each(named('csv'))('%s：每行有来源和快照，网址都在站上', (file) => {
  const text = readFileSync(`dist/${file}`, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const rows = csvParse(text.slice(1))
  const [address, source, snapshot] = file.startsWith('en/') ? ['address', 'source', 'snapshot'] : ['网址', '来源', '快照']
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) {
    expect(row[snapshot!]).toMatch(/^\d+\.\d+\.\d+\+latest\.[0-9a-f]{8}$/)
    for (const url of [row[source!]!, row[address!] || row[source!]!])
      expect(files).toContain(`${decodeURIComponent(new URL(url).pathname).slice(1)}index.html`)
  }
})

test('全部目标、覆盖率不因图小而漏：表里的行数就是事实的个数', () => {
  const rows = (id: string) => csvParse(readFileSync(`dist/pictures/${id}.csv`, 'utf8').slice(1)).length
  expect(rows('target-dates')).toBeGreaterThanOrEqual(facts.filter((fact) => fact.modality === 'target').length)
  for (const { id } of articles)
    expect(rows(`numerals-${id}`)).toBeGreaterThanOrEqual(new Set(facts.filter((fact) => fact.article === id).map((fact) => fact.number.start)).size)
})

test.each(Topic.options)('主题 %s 有页、有数据；没有数字就说没有', (topic) => {
  const own = facts.filter((fact) => fact.topic === topic)
  const page = pages.find(({ path }) => path === `/topics/${topic}/`)!
  const data = JSON.parse(readFileSync(`dist/topics/${topic}/index.json`, 'utf8'))
  expect(data.facts).toEqual(own)
  expect(page.html.match(/class="fact"/g)?.length ?? 0).toBe(Math.min(30, own.length))
  if (own.length === 0) expect(page.html).toContain('class="empty"')
})

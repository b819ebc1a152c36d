import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { pageKinds } from '../../src/components/page-kind.ts'
import { printed } from '../../src/components/wording.ts'
import { listFiles, readPages, textOf } from './read-pages.ts'

const { facts } = readContent('content')
const pages = readPages('dist')
const files = new Set(listFiles('dist'))
const pageAt = (path: string) => pages.find((page) => page.path === path)!

describe('每条事实有一页、一张卡片、四种引文', () => {
  test.each(facts)('$id', (fact) => {
    for (const lead of ['', '/en']) {
      const { html } = pageAt(`${lead}/facts/${fact.id}/`)
      const text = textOf(html)
      expect(text).toContain(fact.id)
      expect(html).toContain(`src="/cards/${fact.id}.svg"`)
      // what is copied has the sentence, the citation and the address, each on its own line
      const [, copied] = html.match(/<pre[^>]*id="copied"[^>]*>([\s\S]*?)<\/pre>/)!
      const lines = copied!.split('\n')
      expect(lines[0]!.replace(/\s/g, '')).toContain(printed(fact.number.exact).replace(/\s/g, ''))
      expect(copied).toContain('[DS/OL]')
      expect(lines.at(-1)).toBe(`https://minzheng-facts.example/facts/${fact.id}/`)
      const [, report] = html.match(/<pre[^>]*id="report-text"[^>]*>([\s\S]*?)<\/pre>/)!
      for (const part of [fact.id, printed(fact.number.exact), 'SHA-256']) expect(report).toContain(part)
      const forms = { bib: /^@misc\{/, ris: /^TY {2}- DATA/, json: /&quot;type&quot;: &quot;dataset&quot;|"type": "dataset"/ }
      for (const [form, start] of Object.entries(forms)) expect(html.match(new RegExp(`<pre[^>]*id="cite-${form}"[^>]*>([\\s\\S]*?)</pre>`))![1]).toMatch(start)
    }
    const card = readFileSync(join('dist/cards', `${fact.id}.svg`), 'utf8')
    expect(card.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true)
    const open: string[] = []
    for (const [, close, tag, empty] of card.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(tag)
      else if (!empty) open.push(tag!)
    }
    expect(open).toEqual([])
    expect(card).not.toMatch(/href=|<script|<style|font-face/)
  })
})

describe('链接图', () => {
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]
  test.each(pageKinds)('%s：1200×630 的 PNG，不到 100 KB', (kind) => {
    const png = readFileSync(`dist/og/${kind}.png`)
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(size(png)).toEqual([1200, 630])
    expect(png.length).toBeLessThan(100 * 1024)
  })

  test('各类的图不一样', () => {
    expect(new Set(pageKinds.map((kind) => readFileSync(`dist/og/${kind}.png`).toString('base64'))).size).toBe(pageKinds.length)
  })

  test('每页都写明题目、说明、图和卡片样式，图都在', () => {
    for (const { path, html } of pages) {
      const content = (name: string) => html.match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`))?.[1]
      for (const name of ['og:title', 'og:description', 'og:url', 'og:image:alt']) expect(content(name), `${path} ${name}`).toBeTruthy()
      expect(content('twitter:card'), path).toBe('summary_large_image')
      expect(files, path).toContain(new URL(content('og:image')!).pathname.slice(1))
    }
  })
})

test('每个版本的数据都能引用', () => {
  const versions = ['latest', ...[...files].flatMap((file) => file.match(/^data\/(\d+\.\d+\.\d+)\/datapackage\.json$/)?.[1] ?? [])]
  for (const version of versions) for (const form of ['bib', 'ris', 'json']) expect(files).toContain(`citations/data/${version}.${form}`)
})

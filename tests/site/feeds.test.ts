import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { listFiles, readPages, textOf } from './read-pages.ts'

const { articles, facts, policies, regions, indicators } = readContent('content')
const feeds = listFiles('dist/feeds')

test('每个有文章的地区、每项政策、每个主题都有订阅', () => {
  const spoken = new Set([...articles, ...facts].map((one) => one.region).filter(Boolean))
  expect(feeds.sort()).toEqual(
    [
      ...[...spoken].map((code) => `region-${code}.xml`),
      ...policies.map(({ id }) => `policy-${id}.xml`),
      ...new Set(facts.map(({ topic }) => `topic-${topic}.xml`)),
    ].sort(),
  )
})

test.each(feeds)('%s 是完整的 Atom：标签成对，编号不重，没有日期的说没有', (name) => {
  const text = readFileSync(join('dist/feeds', name), 'utf8')
  const open: string[] = []
  for (const [, close, tag, empty] of text.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(tag)
    else if (!empty) open.push(tag!)
  }
  expect(open).toEqual([])
  for (const part of ['id', 'title', 'updated']) expect(text.match(new RegExp(`<${part}>`, 'g'))!.length, part).toBe(1 + text.match(/<entry>/g)!.length)
  const ids = [...text.matchAll(/<id>([^<]+)<\/id>/g)].map((m) => m[1]!)
  expect(new Set(ids).size).toBe(ids.length)
  expect(text.match(/<updated>1970-01-01T00:00:00Z<\/updated><summary>/g)?.length ?? 0).toBe(text.match(/（日期不详）/g)?.length ?? 0)
})

describe('不用 JavaScript 也找得到', () => {
  const pages = readPages('dist').filter(({ path }) => path.startsWith('/terms/'))
  test('术语索引里有每个地区、政策、指标', () => {
    const links = new Set(pages.flatMap(({ html }) => [...html.matchAll(/href="([^"]+)"/g)].map((m) => m[1]!)))
    for (const { id } of regions) expect(links).toContain(`/regions/${id}/`)
    for (const { id } of policies) expect(links).toContain(`/policies/${id}/`)
    for (const { id } of indicators) expect(links).toContain(`/indicators/${id}/`)
  })

  test('分面页列的数字就是它的数字', () => {
    const target = readPages('dist').find(({ path }) => path === '/facets/kind-target/')!
    expect(target.html.match(/class="fact"/g)).toHaveLength(facts.filter((fact) => fact.modality === 'target').length)
    expect(textOf(target.html)).toContain('目标')
  })
})

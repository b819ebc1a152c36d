import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { unlinkedFacts } from '../laws/page-laws.ts'
import { readPages, textOf } from './read-pages.ts'

const { articles, facts, policies, indicators, regions, claims } = readContent('content')
const pages = new Map(readPages('dist').map(({ path, html }) => [path, html]))
const page = (path: string) => pages.get(path) ?? expect.fail(`没有 ${path} 这一页`)
const squeeze = (text: string) => text.replace(/\s/g, '')

describe('每一页都有它的事实', () => {
  test.each(articles)('文章 $title', (article) => {
    const html = page(`/articles/${article.id}/`)
    const text = squeeze(textOf(html))
    expect(text).toContain(squeeze(article.title))
    for (const { text: paragraph } of article.paragraphs) expect(text).toContain(squeeze(paragraph))
    expect(
      unlinkedFacts(
        html,
        facts.filter((f) => f.article === article.id),
      ),
    ).toEqual([])
    for (const claim of claims.filter((c) => c.article === article.id)) expect(text).toContain(squeeze(claim.text))
  })

  test.each(indicators)('指标 $name', (indicator) => {
    const text = squeeze(textOf(page(`/indicators/${indicator.id}/`)))
    expect(text).toContain(squeeze(indicator.name))
    for (const fact of facts.filter((f) => f.indicator.id === indicator.id)) expect(text).toContain(squeeze(fact.number.exact))
  })

  test.each(regions.filter((r) => facts.some((f) => f.region === r.id)))('地区 $name', (region) => {
    const text = squeeze(textOf(page(`/regions/${region.id}/`)))
    expect(text).toContain(region.name)
    for (const fact of facts.filter((f) => f.region === region.id)) expect(text).toContain(squeeze(fact.number.exact))
  })

  test.each(policies)('政策 $name', (policy) => {
    const text = squeeze(textOf(page(`/policies/${policy.id}/`)))
    expect(text).toContain(squeeze(policy.name))
    for (const member of policy.members) expect(text).toContain(squeeze(member))
  })

  test('目标台账：每个目标都在，无数字的也在', () => {
    const text = squeeze(textOf(page('/targets/')))
    for (const fact of facts.filter((f) => f.modality === 'target')) expect(text).toContain(squeeze(fact.number.exact))
    for (const policy of policies.filter((p) => p.wording)) expect(text).toContain(squeeze(policy.name))
    // the page says that it never gives this verdict
    expect(text.replaceAll('不说完成或未完成', '')).not.toContain('未完成')
  })

  test('数据页链到每张表、每份规格和校验和', () => {
    const html = page('/data/')
    for (const name of ['facts', 'articles', 'regions', 'policies', 'indicators', 'claims']) expect(html).toContain(`/data/latest/${name}.json`)
    expect(html).toContain('/data/latest/SHA256SUMS')
    expect(html).toContain('.schema.json')
  })
})

import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { citeFact } from '../../src/components/cite-fact.ts'
import { citeSnapshot } from '../../src/components/cite-snapshot.ts'
import { printed } from '../../src/components/wording.ts'

const { articles, facts } = readContent('content')
const place = { url: 'https://example.org/facts/x/', articleUrl: 'https://example.org/articles/x/', snapshot: { version: 'latest' } }
const articleOf = (id: string) => articles.find((article) => article.id === id)!

describe('引用一条事实', () => {
  test.each(facts)('$id：带数字、原句和原始出处，没有印的写不详', (fact) => {
    const { gb, bibtex, ris, csl } = citeFact(fact, articleOf(fact.article), undefined, place)
    expect(gb).toContain(`${fact.indicator.name}：${printed(fact.number.exact)}[DS/OL]`)
    expect(gb).toContain('latest．日期不详')
    expect(gb).toContain('刊物不详')
    const [item] = JSON.parse(csl)
    expect(item.note).toContain(printed(fact.evidence.exact))
    expect(item).not.toHaveProperty('issued')
    expect(ris).toMatch(/^TY {2}- DATA\r\n/)
    expect(ris.split('\r\n').filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([])
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
  })

  test('原句里单个花括号不坏 BibTeX，换行不坏 RIS', () => {
    const fact = { ...facts[0]!, evidence: { ...facts[0]!.evidence, exact: '占{60\n% of\r\nall' } }
    const { bibtex, ris } = citeFact(fact, articles[0]!, undefined, place)
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
    expect(ris.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })
})

test('引用快照：发布过的有日期，当前的有校验和', () => {
  const released = citeSnapshot({ version: '1.2.0', date: '2026-11-24' }, 'https://example.org/data/1.2.0/')
  expect(released.gb).toBe('民政政策事实库．民政政策事实库：1.2.0[DS/OL]．2026-11-24．https://example.org/data/1.2.0/．')
  expect(JSON.parse(released.csl)[0].issued).toEqual({ 'date-parts': [[2026, 11, 24]] })
  const latest = citeSnapshot({ version: 'latest', digest: 'abc' }, 'https://example.org/data/latest/')
  expect(latest.gb).toContain('日期不详')
  expect(latest.ris).toContain('SHA-256：abc')
})

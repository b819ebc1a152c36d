import { describe, expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { citeArticle } from '../../src/components/cite-article.ts'
import type { Seed } from '../../src/schema/article.ts'

const { articles } = readContent('content')
const url = 'https://example.org/articles/x/'

describe('引用一篇文章', () => {
  test.each(articles)('$id：没有印的写不详，不编造', (article) => {
    const { gb, bibtex, ris, csl } = citeArticle({ ...article, date: undefined } as never, undefined, url)
    expect(gb).toBe(`作者不详．${article.subtitle ? `${article.title}：${article.subtitle}` : article.title}[N/OL]．刊物不详，日期不详（版次不详）．${url}．`)
    expect(bibtex).not.toMatch(/year|journal|pages/)
    expect(ris.startsWith('TY  - NEWS\r\n') && ris.endsWith('ER  - \r\n')).toBe(true)
    const [item] = JSON.parse(csl)
    expect(item).not.toHaveProperty('issued')
    expect(item.title).toContain(article.title)
  })

  test('边车文件写明的，照写', () => {
    const seed = { publication: '某报', date: '2023-08-10', page: '05' } as Seed
    const { gb, bibtex, ris, csl } = citeArticle({ ...articles[0]!, date: '2023-08-10' }, seed, url)
    expect(gb).toContain('某报，2023-08-10（05）')
    expect(bibtex).toMatch(/year = \{2023\}/)
    expect(ris).toContain('DA  - 2023/08/10\r\n')
    expect(JSON.parse(csl)[0].issued).toEqual({ 'date-parts': [[2023, 8, 10]] })
  })

  test('BibTeX 的花括号成对，TeX 的符号已转义', () => {
    const { bibtex } = citeArticle({ ...articles[0]!, title: '覆盖率100%的A&B_社区' }, undefined, url)
    expect(bibtex).toContain('覆盖率100\\%的A\\&B\\_社区')
    expect(bibtex.split('{').length).toBe(bibtex.split('}').length)
  })
})

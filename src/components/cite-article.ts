import type { Article, Seed } from '../schema/article.ts'

/** One article in the forms that reference managers and Chinese journals read; what the print does not say is 不详. */
export interface ArticleCitation {
  /** GB/T 7714-2025, newspaper article, read online [N/OL]. */
  gb: string
  bibtex: string
  ris: string
  /** CSL-JSON 1.0.2: an array of one item. */
  csl: string
}

/** Cites `article` as its newspaper printed it and as this site shows it at `url`. Formatted by hand: the CSL processor for JavaScript is AGPL. */
export function citeArticle(article: Article, seed: Seed | undefined, url: string): ArticleCitation {
  const title = article.subtitle ? `${article.title}：${article.subtitle}` : article.title
  const date = article.date ?? seed?.date
  const { publication, page } = seed ?? {}
  const note = `民政政策事实库收录的文本；${article.credit ? `文中写明据${article.credit}` : '消息来源未印'}`
  const gb = `作者不详．${title}[N/OL]．${publication ?? '刊物不详'}，${date ?? '日期不详'}（${page ?? '版次不详'}）．${url}．`
  return { gb, bibtex: bibtex(), ris: ris(), csl: `${JSON.stringify([csl()], null, 2)}\n` }

  function bibtex(): string {
    const fields = Object.entries({
      title: `{${title}}`,
      journal: publication,
      year: date?.slice(0, 4),
      month: date?.slice(5, 7),
      pages: page,
      url,
      note,
      langid: 'chinese',
    })
    const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = {${escapeTex(value)}},`]))
    return `@article{${article.id.replace(/[^\w-]/g, '-')},\n${lines.join('\n')}\n}\n`
  }

  function ris(): string {
    const fields = [
      ['TY', 'NEWS'],
      ['TI', title],
      ['T2', publication],
      ['DA', date?.replaceAll('-', '/')],
      ['SP', page],
      ['UR', url],
      ['N1', note],
      ['LA', 'zh-CN'],
    ]
    return `${fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\r\n')}\r\nER  - \r\n`
  }

  function csl(): Record<string, unknown> {
    return {
      id: article.id,
      type: 'article-newspaper',
      title,
      ...(publication ? { 'container-title': publication } : {}),
      ...(date ? { issued: { 'date-parts': [date.split('-').map(Number)] } } : {}),
      ...(page ? { page } : {}),
      URL: url,
      language: 'zh-CN',
      note,
    }
  }
}

/** Braces stay balanced and signs that TeX reads are escaped. */
function escapeTex(value: string): string {
  return value.replace(/[%&#$_](?=.)|[%&#$_]$/g, (sign) => `\\${sign}`)
}

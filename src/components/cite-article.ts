import type { Article, Seed } from '../schema/article.ts'
import { bibtexEntry, cslDate, cslJson, risRecord } from './citation-forms.ts'

/** A source in the forms that reference managers and Chinese journals read; what the print does not say is 不详. */
export interface Citation {
  /** GB/T 7714-2025. */
  gb: string
  bibtex: string
  ris: string
  /** CSL-JSON 1.0.2: an array of one item. */
  csl: string
}

/** Cites `article` as its newspaper printed it and as this site shows it at `url`. Formatted by hand: the CSL processor for JavaScript is AGPL. */
export function citeArticle(article: Article, seed: Seed | undefined, url: string): Citation {
  const title = article.subtitle ? `${article.title}：${article.subtitle}` : article.title
  const date = article.date ?? seed?.date
  const { publication, page } = seed ?? {}
  const note = `民政政策事实库收录的文本；${article.credit ? `文中写明据${article.credit}` : '消息来源未印'}`
  const gb = `作者不详．${title}[N/OL]．${publication ?? '刊物不详'}，${date ?? '日期不详'}（${page ?? '版次不详'}）．${url}．`
  const bibtex = bibtexEntry('article', article.id, [
    ['title', title],
    ['journal', publication],
    ['year', date?.slice(0, 4)],
    ['month', date?.slice(5, 7)],
    ['pages', page],
    ['url', url],
    ['note', note],
    ['langid', 'chinese'],
  ])
  const ris = risRecord([
    ['TY', 'NEWS'],
    ['TI', title],
    ['T2', publication],
    ['DA', date?.replaceAll('-', '/')],
    ['SP', page],
    ['UR', url],
    ['N1', note],
    ['LA', 'zh-CN'],
  ])
  const csl = cslJson({
    id: article.id,
    type: 'article-newspaper',
    title,
    'container-title': publication,
    issued: cslDate(date),
    page,
    URL: url,
    language: 'zh-CN',
    note,
  })
  return { gb, bibtex, ris, csl }
}

import type { Article, Seed } from '../schema/article.ts'
import type { Fact } from '../schema/fact.ts'
import { bibtexEntry, cslDate, cslJson, risRecord } from './citation-forms.ts'
import { type Citation, citeArticle } from './cite-article.ts'
import type { CitedSnapshot } from './cite-snapshot.ts'
import { printed } from './wording.ts'

/** Where a fact and its article are shown, and the snapshot that holds the fact. */
export interface FactPlace {
  url: string
  articleUrl: string
  snapshot: CitedSnapshot
}

/** Cites a fact as a record of the data set, with its sentence and the newspaper that printed it. */
export function citeFact(fact: Fact, article: Article, seed: Seed | undefined, { url, articleUrl, snapshot }: FactPlace): Citation {
  const title = `${fact.indicator.name}：${printed(fact.number.exact)}`
  const source = citeArticle(article, seed, articleUrl).gb
  const note = `原句：${printed(fact.evidence.exact)} 原始出处：${source}`
  const gb = `民政政策事实库．${title}[DS/OL]//民政政策事实库：${snapshot.version}．${snapshot.date ?? '日期不详'}．${url}．原始出处：${source}`
  const bibtex = bibtexEntry('misc', fact.id, [
    ['author', '{民政政策事实库}'],
    ['title', title],
    ['howpublished', `民政政策事实库，版本 ${snapshot.version}`],
    ['year', snapshot.date?.slice(0, 4)],
    ['url', url],
    ['note', note],
    ['langid', 'chinese'],
  ])
  const ris = risRecord([
    ['TY', 'DATA'],
    ['AU', '民政政策事实库'],
    ['TI', title],
    ['T2', '民政政策事实库'],
    ['ET', snapshot.version],
    ['DA', snapshot.date?.replaceAll('-', '/')],
    ['UR', url],
    ['N1', note],
    ['LA', 'zh-CN'],
  ])
  const csl = cslJson({
    id: fact.id,
    type: 'dataset',
    title,
    author: [{ literal: '民政政策事实库' }],
    'container-title': '民政政策事实库',
    version: snapshot.version,
    issued: cslDate(snapshot.date),
    URL: url,
    language: 'zh-CN',
    note,
  })
  return { gb, bibtex, ris, csl }
}

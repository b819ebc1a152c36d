import { site } from '../dataset/site.ts'
import { bibtexEntry, cslDate, cslJson, risRecord } from './citation-forms.ts'
import type { Citation } from './cite-article.ts'

/** A version of the data set: `latest` or a release, with its day of release where it has one, and the checksum of its facts. */
export interface CitedSnapshot {
  version: string
  date?: string | undefined
  /** SHA-256 of facts.json, which tells one `latest` from another. */
  digest?: string | undefined
}

/** Cites a version of the data set at `url`. */
export function citeSnapshot({ version, date, digest }: CitedSnapshot, url: string): Citation {
  const title = site.name.zh
  const note = digest ? `facts.json 的 SHA-256：${digest}` : undefined
  const gb = `${title}．${title}：${version}[DS/OL]．${date ?? '日期不详'}．${url}．`
  const id = `minzheng-facts-${version}`
  const bibtex = bibtexEntry('misc', id, [
    ['author', `{${title}}`],
    ['title', title],
    ['howpublished', `版本 ${version}`],
    ['year', date?.slice(0, 4)],
    ['url', url],
    ['note', note],
    ['langid', 'chinese'],
  ])
  const ris = risRecord([
    ['TY', 'DATA'],
    ['AU', title],
    ['TI', title],
    ['ET', version],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['N1', note],
    ['LA', 'zh-CN'],
  ])
  const csl = cslJson({ id, type: 'dataset', title, author: [{ literal: title }], version, issued: cslDate(date), URL: url, language: 'zh-CN', note })
  return { gb, bibtex, ris, csl }
}

import type { FoundSentence } from './outline.ts'
import type { PageRecord } from './page-record.ts'

/** A found sentence with its page, as downloads list them. */
export interface ResultRow {
  page: PageRecord
  sentence: FoundSentence
  url: string
}

/** What was asked, of which data: it stands in every file of results. */
export interface Asked {
  query: string
  address: string
  snapshot: string
}

const columns = ['query', 'snapshot', 'article', 'title', 'region', 'date', 'sentence', 'why', 'url', 'facts'] as const

/** Results as CSV (RFC 4180, with a BOM, since spreadsheets need it for Chinese): one sentence a row. */
export function resultsCsv(asked: Asked, rows: ResultRow[]): string {
  const lines = rows.map(({ page, sentence, url }) => [
    asked.query,
    asked.snapshot,
    page.id,
    page.title,
    page.region ?? '',
    page.date ?? '',
    sentence.text,
    sentence.readings.map(({ kind, text }) => `${kind}: ${text}`).join('; '),
    url,
    sentence.facts.map((fact) => `${fact.id} ${fact.name} ${fact.number}`).join('; '),
  ])
  return `\ufeff${[columns, ...lines].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Results as JSON, with the facts in full. */
export function resultsJson(asked: Asked, rows: ResultRow[]): string {
  const results = rows.map(({ page, sentence, url }) => ({
    article: page.id,
    title: page.title,
    ...(page.region && { region: page.region }),
    ...(page.date && { date: page.date }),
    sentence: sentence.text,
    marks: sentence.marks,
    why: sentence.readings,
    ...(sentence.proposal && { proposal: true }),
    url,
    facts: sentence.facts,
  }))
  return `${JSON.stringify({ ...asked, results }, null, 2)}\n`
}

/** A cell; one that a spreadsheet would run as a formula is kept text by a leading apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

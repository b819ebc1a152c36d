/** Kinds of pages that have a picture of their own where links are shown. */
export const pageKinds = ['home', 'article', 'fact', 'region', 'policy', 'indicator', 'topic', 'targets', 'checks', 'data', 'doc'] as const
export type PageKind = (typeof pageKinds)[number]

const folders: Record<string, PageKind> = {
  articles: 'article',
  facts: 'fact',
  regions: 'region',
  policies: 'policy',
  indicators: 'indicator',
  topics: 'topic',
  facets: 'topic',
  targets: 'targets',
  checks: 'checks',
  interview: 'checks',
  data: 'data',
  changes: 'data',
}

/** The kind of the page at a path, which begins behind the language and the folder that the site is served from. */
export function pageKind(path: string): PageKind {
  const first = path.split('/')[1]
  return first === '' || first === undefined ? 'home' : (folders[first] ?? 'doc')
}

import type { Article } from '../schema/article.ts'

/** A feed of articles; addresses are absolute. */
export interface FeedSource {
  title: string
  /** Address of the page that the feed follows, and of the feed. */
  page: string
  self: string
  articles: { article: Article; url: string }[]
}

/** Atom asks for a date where the text may have none. */
const UNDATED = '1970-01-01'
const MOST = 50

/** An Atom feed (RFC 4287): the articles last dated first, at most 50; one without a date says so and stands at 1970-01-01, since Atom wants one and none is invented. */
export function atomFeed({ title, page, self, articles }: FeedSource): string {
  const dated = articles
    .map((one) => ({ ...one, date: one.article.date ?? UNDATED }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.url < b.url ? -1 : 1))
  const entries = dated.slice(0, MOST).map(({ article, url, date }) => {
    const summary = `${article.date ? '' : '（日期不详）'}${article.paragraphs[0]!.text}`
    return `<entry><id>${xml(url)}</id><title>${xml(article.title)}</title><link href="${xml(url)}"/><updated>${date}T00:00:00Z</updated><summary>${xml(summary)}</summary></entry>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><id>${xml(self)}</id><title>${xml(title)}</title><subtitle>日期不详的文章列在 1970-01-01，只因 Atom 要求有日期</subtitle><link rel="self" href="${xml(self)}"/><link href="${xml(page)}"/><updated>${dated[0]?.date ?? UNDATED}T00:00:00Z</updated><author><name>民政政策事实库</name></author>
${entries.join('\n')}
</feed>
`
}

/** Text in XML: no markup, and none of the characters that XML 1.0 does not have. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

import type { APIRoute, GetStaticPaths } from 'astro'
import { atomFeed } from '../../components/atom-feed.ts'
import { readCorpus } from '../../components/corpus.ts'
import { type Feed, listFeeds } from '../../components/feeds.ts'

export const getStaticPaths = (async () =>
  listFeeds(await readCorpus()).map((feed) => ({ params: { name: feed.name }, props: { feed } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ feed: Feed }> = ({ props: { feed }, site, url }) => {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const absolute = (path: string) => new URL(base + path, site).href
  const articles = feed.articles.map((article) => ({ article, url: absolute(`/articles/${article.id}/`) }))
  const text = atomFeed({ title: `${feed.title} · 民政政策事实库`, page: absolute(feed.path), self: new URL(url.pathname, site).href, articles })
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}

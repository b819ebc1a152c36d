import type { APIRoute, GetStaticPaths } from 'astro'
import { toHtml } from 'hast-util-to-html'
import { drawQuoteCard } from '../../chart/quote-card.ts'
import { readCorpus } from '../../components/corpus.ts'
import { shareFact } from '../../components/share-fact.ts'

export const getStaticPaths = (async () => [...(await readCorpus()).facts.keys()].map((id) => ({ params: { id }, props: { id } }))) satisfies GetStaticPaths

/** The quote card of one fact, to be shown by itself. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id }, site }) => {
  const corpus = await readCorpus()
  const svg = toHtml(drawQuoteCard(shareFact(corpus.facts.get(id)!, corpus, site!).card), { space: 'svg', closeEmptyElements: true })
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${svg}\n`, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } })
}

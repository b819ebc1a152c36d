import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFile, citationPaths } from '../../components/citation-files.ts'
import { citeArticle } from '../../components/cite-article.ts'
import { readCorpus } from '../../components/corpus.ts'

export const getStaticPaths = (async () => citationPaths((await readCorpus()).articles.keys())) satisfies GetStaticPaths

/** The citation of one article. */
export const GET: APIRoute<{ id: string; form: string }> = async ({ props: { id, form }, site }) => {
  const { articles, seeds } = await readCorpus()
  const article = articles.get(id)!
  const url = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/articles/${id}/`, site).href
  return citationFile(citeArticle(article, seeds.get(article.seed), url), form)
}

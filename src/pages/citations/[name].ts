import type { APIRoute, GetStaticPaths } from 'astro'
import { citeArticle } from '../../components/cite-article.ts'
import { readCorpus } from '../../components/corpus.ts'

const forms = {
  bib: ['bibtex', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
  json: ['csl', 'application/vnd.citationstyles.csl+json'],
} as const

type Form = keyof typeof forms

export const getStaticPaths = (async () =>
  [...(await readCorpus()).articles.keys()].flatMap((id) =>
    Object.keys(forms).map((form) => ({ params: { name: `${id}.${form}` }, props: { id, form } })),
  )) satisfies GetStaticPaths

/** The citation of one article as a file that reference managers read. */
export const GET: APIRoute<{ id: string; form: string }> = async ({ props, site }) => {
  const { articles, seeds } = await readCorpus()
  const article = articles.get(props.id)!
  const [name, type] = forms[props.form as Form]
  const url = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/articles/${article.id}/`, site).href
  return new Response(citeArticle(article, seeds.get(article.seed), url)[name], { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

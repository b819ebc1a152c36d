import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFile, citationPaths } from '../../../components/citation-files.ts'
import { readCorpus } from '../../../components/corpus.ts'
import { shareFact } from '../../../components/share-fact.ts'

export const getStaticPaths = (async () => citationPaths((await readCorpus()).facts.keys())) satisfies GetStaticPaths

/** The citation of one fact. */
export const GET: APIRoute<{ id: string; form: string }> = async ({ props: { id, form }, site }) => {
  const corpus = await readCorpus()
  return citationFile(shareFact(corpus.facts.get(id)!, corpus, site!).citation, form)
}

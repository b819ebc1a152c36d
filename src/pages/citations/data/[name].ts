import type { APIRoute, GetStaticPaths } from 'astro'
import { citationFile, citationPaths } from '../../../components/citation-files.ts'
import { citeSnapshot } from '../../../components/cite-snapshot.ts'
import { citedSnapshot, publishedVersions } from '../../../components/published-data.ts'

export const getStaticPaths = (() => citationPaths(['latest', ...publishedVersions()])) satisfies GetStaticPaths

/** The citation of one version of the data. */
export const GET: APIRoute<{ id: string; form: string }> = ({ props: { id, form }, site }) => {
  const url = new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/data/${id}/`, site).href
  return citationFile(citeSnapshot(citedSnapshot(id), url), form)
}

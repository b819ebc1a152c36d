import type { Citation } from './cite-article.ts'

/** The files of a citation: extension, part of the citation, media type, name. */
export const citationForms = [
  { form: 'bib', part: 'bibtex', type: 'application/x-bibtex', name: 'BibTeX' },
  { form: 'ris', part: 'ris', type: 'application/x-research-info-systems', name: 'RIS' },
  { form: 'json', part: 'csl', type: 'application/vnd.citationstyles.csl+json', name: 'CSL-JSON' },
] as const

/** Static paths of the citation files of what has these ids: `<id>.bib`, `<id>.ris`, `<id>.json`. */
export function citationPaths(ids: Iterable<string>): { params: { name: string }; props: { id: string; form: string } }[] {
  return [...ids].flatMap((id) => citationForms.map(({ form }) => ({ params: { name: `${id}.${form}` }, props: { id, form } })))
}

/** A citation as the file that reference managers read. */
export function citationFile(citation: Citation, form: string): Response {
  const { part, type } = citationForms.find((one) => one.form === form)!
  return new Response(citation[part], { headers: { 'Content-Type': `${type}; charset=utf-8` } })
}

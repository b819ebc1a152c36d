import type { APIRoute, GetStaticPaths } from 'astro'
import { readCorpus } from '../../../components/corpus.ts'
import { listPictures } from '../../../components/pictures/list-pictures.ts'
import { pictureCsv, pictureSvg } from '../../../components/pictures/picture-files.ts'
import { languagePaths } from '../../../messages/language-paths.ts'
import { speak } from '../../../messages/speak.ts'

const kinds = {
  svg: [pictureSvg, 'image/svg+xml'],
  csv: [pictureCsv, 'text/csv; charset=utf-8'],
} as const

export const getStaticPaths = (async () => {
  const ids = [...listPictures(await readCorpus()).keys()]
  return languagePaths(ids.flatMap((id) => Object.keys(kinds).map((kind) => ({ name: `${id}.${kind}` }))))
}) satisfies GetStaticPaths

/** A picture as a file: its drawing as SVG, or the table behind it as CSV. */
export const GET: APIRoute = async ({ params, site, url }) => {
  const [, id, kind] = params.name!.match(/^(.*)\.(\w+)$/)! as unknown as [string, string, keyof typeof kinds]
  const voice = speak(url)
  const picture = listPictures(await readCorpus())
    .get(id)!
    .make(voice.m)
  const [write, type] = kinds[kind]
  return new Response(write(picture, voice, site), { headers: { 'Content-Type': type } })
}

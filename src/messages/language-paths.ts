import { languages } from './language.ts'

/** Static paths of a page below `[...lang]/`: its own parameters once in each language. */
export function languagePaths<P extends Record<string, string>>(params: P[]): { params: P & { lang: string | undefined } }[] {
  return languages.flatMap((tag, index) => params.map((own) => ({ params: { ...own, lang: index === 0 ? undefined : tag } })))
}

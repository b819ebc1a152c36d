import type { GetStaticPathsResult, PaginateFunction } from 'astro'
import { languages } from './language.ts'

/** Static paths of a list below `[...lang]/`, in pages of at most `pageSize` items, once in each language: the first page has no number in its address. */
export function languagePages<T>(paginate: PaginateFunction, items: T[], pageSize: number): GetStaticPathsResult {
  return languages.flatMap((tag, index) => paginate(items, { pageSize, params: { lang: index === 0 ? undefined : tag } }))
}

import type { GetStaticPathsResult, PaginateFunction } from 'astro'
import { languages } from './language.ts'

/** Static paths of a list below `[...lang]/`, in pages of at most `pageSize` items, once in each language, with parameters and props of its own: the first page has no number in its address. */
export function languagePages<T>(
  paginate: PaginateFunction,
  items: T[],
  pageSize: number,
  own: { params?: Record<string, string>; props?: Record<string, unknown> } = {},
): GetStaticPathsResult {
  return languages.flatMap((tag, index) =>
    paginate(items, { pageSize, params: { ...own.params, lang: index === 0 ? undefined : tag }, ...(own.props ? { props: own.props } : {}) }),
  )
}

import { inBoth } from './in-both.ts'

/** The way through a list that is longer than a page. */
export const pages = inBoth(
  {
    label: '分页',
    previous: '上一页',
    next: '下一页',
    of: (page: number, last: number, total: number) => `第 ${page} 页，共 ${last} 页 ${total} 条`,
    title: (title: string, page: number) => (page === 1 ? title : `${title}（第 ${page} 页）`),
    first: (shown: number, all: number) => `共 ${all} 条，这里列前 ${shown} 条；其余见`,
    rest: '数据',
    pageData: '本页的数据（JSON）',
  },
  {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    of: (page, last, total) => `Page ${page} of ${last}, ${total} entries`,
    title: (title, page) => (page === 1 ? title : `${title} (page ${page})`),
    first: (shown, all) => `The first ${shown} of ${all} are shown; for the rest see the `,
    rest: 'data',
    pageData: 'data of this page (JSON)',
  },
)

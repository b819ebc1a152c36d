import { inBoth } from './in-both.ts'

/** The search page. */
export const search = inBoth(
  {
    title: '搜索',
    about: '在文章、政策、指标和地区中搜索。',
    noScript: '搜索需要 JavaScript。没有它，也可以从这四个目录找起：',
    words: '搜索词',
    example: '如：社会工作专业人才、养老、低保',
    go: '搜索',
    none: (query: string) => `没有找到“${query}”。换一个词，或从目录找起。`,
    found: (pages: number, shown: number) => `找到 ${pages} 页${pages > shown ? `，列出前 ${shown} 页` : ''}。`,
    failed: '搜索索引没有加载成功，请刷新再试，或从上面的目录找起。',
  },
  {
    title: 'Search',
    about: 'Search articles, policies, indicators and regions.',
    noScript: 'Search needs JavaScript. Without it, start from one of these four lists: ',
    words: 'Search words',
    example: 'in Chinese, such as 养老 or 低保',
    go: 'Search',
    none: (query) => `Nothing found for “${query}”. Try another word, or start from a list.`,
    found: (pages, shown) => `${pages} ${pages === 1 ? 'page' : 'pages'} found${pages > shown ? `; the first ${shown} are listed` : ''}.`,
    failed: 'The search index did not load. Reload the page, or start from a list above.',
  },
)

import { site } from './site.ts'

/** llms.txt (llmstxt.org): what the site is and where its data lie, for readers that are programs. */
export function llmsText(counts: { articles: number; facts: number; policies: number; indicators: number }): string {
  const link = (name: string, path: string, what: string) => `- [${name}](${site.url}${path}): ${what}`
  return `${[
    `# ${site.name.zh} (${site.name.en})`,
    '',
    `> ${site.description.zh} ${site.description.en}`,
    '',
    `文章 ${counts.articles}，事实 ${counts.facts}，政策 ${counts.policies}，指标 ${counts.indicators}。引用数字时请连同它的原句（evidence.exact）与原始出处；目标（target）不是结果；不同单位、级别、分母的数字不可相加或排名。`,
    '每一页都是数据：网址后加 index.json。Every page is data: add index.json to its address.',
    '',
    '## 数据 Data',
    '',
    link('facts.ndjson', 'data/latest/facts.ndjson', '事实，一行一条 JSON / facts, one JSON a line'),
    link('articles.ndjson', 'data/latest/articles.ndjson', '文章全文，段落与原文逐字对应 / articles'),
    link('policies.ndjson', 'data/latest/policies.ndjson', '政策 / policies'),
    link('claims.ndjson', 'data/latest/claims.ndjson', '自称几项，列出几项 / claimed counts'),
    link('dictionary.csv', 'data/latest/dictionary.csv', '数据字典，中英文 / data dictionary'),
    link('datapackage.json', 'data/latest/datapackage.json', 'Frictionless Data Package v2'),
    link('annotations.jsonld', 'data/latest/annotations.jsonld', '引文 / W3C Web Annotations of all quotations'),
    '',
    '## 页面 Pages',
    '',
    link('文章', 'articles/index.json', '文章列表 / list of articles'),
    link('地区', 'regions/index.json', '地区列表，GB/T 2260 / list of regions'),
    link('指标', 'indicators/index.json', '指标列表 / list of indicators'),
    link('目标台账', 'targets/index.json', '全部目标 / all targets'),
    link('方法', 'method/', '怎样抽取，有何局限 / method and limits'),
    link('历次打分', 'accuracy/', '没有看过的文本读对多少 / accuracy on unseen texts'),
    '',
    '## Optional',
    '',
    link('SQLite', 'data/latest/minzheng-facts.sqlite', '带全文检索 / with full-text search'),
    link('Parquet', 'data/latest/facts.parquet', '按地区和年份排序 / sorted by region and year'),
  ].join('\n')}\n`
}

import { drawRegions } from '../../chart/draw-regions.ts'
import type { Picture } from '../../chart/picture.ts'
import { regionTree } from '../../chart/region-tree.ts'
import type { Messages } from '../../messages/messages.ts'
import type { Region } from '../../schema/region.ts'
import type { Corpus } from '../corpus.ts'

const levels = ['country', 'province', 'prefecture', 'county'] as const

/** The corpus by region as a tree; undefined without a region. */
export function regionsPicture(corpus: Corpus, m: Messages): Picture | undefined {
  const regions = [...corpus.regions.values()]
  if (regions.length === 0) return undefined
  const words = m.topics.tree
  const told = ({ id }: Region) => ({ articles: corpus.articlesOfRegion.get(id)?.length ?? 0, numbers: corpus.factsOfRegion.get(id)?.length ?? 0 })
  const spoken = regions.filter((region) => told(region).articles > 0)
  const counts = levels
    .map((level) => ({ level, count: spoken.filter((region) => region.level === level).length }))
    .flatMap(({ level, count }) => (count > 0 ? words.level(m.terms.level[level], count) : []))
    .join(words.between)
  const title = words.title(corpus.articles.size, spoken.length, counts, corpus.articlesOfRegion.get('')?.length ?? 0)
  const rows = regionTree(regions, told)
  return {
    id: 'regions',
    page: '/regions/',
    title,
    caption: words.caption + (rows.length < regions.length ? words.cut(rows.length, regions.length) : ''),
    columns: words.columns,
    rows: regions.map((region) => {
      const { articles, numbers } = told(region)
      const parent = corpus.regions.get(region.parent ?? '')?.name ?? ''
      return [{ text: region.name, path: `/regions/${region.id}/` }, m.terms.level[region.level], `${articles}`, `${numbers}`, parent]
    }),
    draw: (id, width) => drawRegions(id, rows, width, title, words),
  }
}

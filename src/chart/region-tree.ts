import { hierarchy } from 'd3'
import type { Region } from '../schema/region.ts'

/** How much is said of a place itself: articles about it, numbers of it. */
export interface Told {
  articles: number
  numbers: number
}

/** A row of the tree; `below` tells of the places under it that have no row of their own. */
export interface TreeRow {
  region: Region
  depth: number
  own: Told
  below?: Told & { regions: number }
}

/** More rows than this are not drawn: the lowest levels are told of on the row above them. */
export const MANY_REGIONS = 60

const levels: Region['level'][] = ['county', 'prefecture', 'province']

/** The regions from the whole country down, each behind its parent, in order of their codes. Where there are more than `most`, counties, then prefectures, then provinces are counted on the row of the place they belong to. */
export function regionTree(regions: Region[], told: (region: Region) => Told, most = MANY_REGIONS): TreeRow[] {
  const known = new Set(regions.map((region) => region.id))
  const childrenOf = Map.groupBy(
    [...regions].sort((a, b) => (a.id < b.id ? -1 : 1)),
    (region) => (region.parent && known.has(region.parent) ? region.parent : ''),
  )
  const roots = childrenOf.get('') ?? []
  for (let cut = 0; ; cut++) {
    const hidden = new Set(levels.slice(0, cut))
    const rows = roots.flatMap((root) => {
      const nodes = hierarchy(root, (region) => childrenOf.get(region.id) ?? []).descendants()
      const shown = (node: (typeof nodes)[number]) => node.depth === 0 || !hidden.has(node.data.level)
      // a region without a row is told of once, on the nearest row above it
      const goneOf = Map.groupBy(
        nodes.filter((node) => !shown(node)),
        (node) => node.ancestors().find(shown)!,
      )
      return nodes
        .filter(shown)
        .sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
        .map((node): TreeRow => {
          const gone = (goneOf.get(node) ?? []).map(({ data }) => told(data))
          const below = { regions: gone.length, articles: sum(gone, 'articles'), numbers: sum(gone, 'numbers') }
          return { region: node.data, depth: node.depth, own: told(node.data), ...(gone.length > 0 ? { below } : {}) }
        })
    })
    if (rows.length <= most || cut === levels.length) return rows
  }
}

function pathOf(node: { ancestors: () => { data: Region }[] }): string {
  return node
    .ancestors()
    .map(({ data }) => data.id)
    .reverse()
    .join(' ')
}

function sum(told: Told[], key: keyof Told): number {
  return told.reduce((total, one) => total + one[key], 0)
}

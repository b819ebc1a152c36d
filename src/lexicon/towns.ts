import towns from './towns.json' with { type: 'json' }

const counties = new Map<string, string[]>()
for (const [code, names] of towns as [string, string][])
  for (const name of names.split(' ')) {
    const codes = counties.get(name)
    if (codes) codes.push(code)
    else counties.set(name, [code])
  }

/** GB/T 2260 codes of the counties that have a town (镇, 乡, 街道, 苏木) of this name (2023); empty for none. */
export function countiesOfTown(name: string): readonly string[] {
  return counties.get(name) ?? []
}

/** The names of all towns. */
export function townNames(): IterableIterator<string> {
  return counties.keys()
}

/** Names of towns that are words as well: 小城镇建设, 中心镇培育. */
export const townWords: ReadonlySet<string> = new Set('小城镇 大城镇 新城镇 中心镇 山下乡 中心街道 农林街道 大院街道'.split(' '))

/** What follows 镇, 乡, 街道 where they end no name: 新城镇化, 文明乡风. */
export const notTownAfter = /^(?:[级域里街痛静守定压长]|村(?=振兴|建设|[级民居两干])|化|[风情亲愁音土贤](?![\u4e00-\u9fff]?村))/

/** What a town's name begins behind, where no place stands before it. */
export const townBefore =
  /(?:^|[，。；：、“（(《\s\d年月日—·]|[在赴到到自于与及和由从往向是为将经让据入进近]|日前|近日|以来|其中|来自|位于|走进|深入|前往|我[省市县区]|全[省市县区]|该[省市县区])$/

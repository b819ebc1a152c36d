import { regionByCode } from '../src/lexicon/regions.ts'

/** The county of each town, as the text of towns.json: one county a line with its towns; `csv`: rows of code, name, county code (National Bureau of Statistics, 2023). */
export function townTable(csv: string): string {
  const towns = new Map<string, Set<string>>()
  for (const line of csv.trim().split('\n').slice(1)) {
    const [, quoted, area] = line.split(',') as [string, string, string]
    const code = placeOf(area)
    if (!code) continue
    if (!towns.has(code)) towns.set(code, new Set())
    for (const name of namesOf(JSON.parse(quoted), code)) towns.get(code)!.add(name)
  }
  const rows = [...towns].filter(([, names]) => names.size > 0).sort(([a], [b]) => (a < b ? -1 : 1))
  return `[\n${rows.map(([code, names]) => JSON.stringify([code, [...names].join(' ')])).join(',\n')}\n]\n`
}

/** The county; a zone that is none by the standard lies in its city. */
function placeOf(area: string): string | undefined {
  const city = `${area.slice(0, 4)}00`
  return [area, city].find((code) => regionByCode(code))
}

/** The names that a town goes by; none for what is no town, and for one of a single character, which running text is full of. */
function namesOf(printed: string, code: string): string[] {
  // 郑州经济技术开发区明湖街道
  const name = printed.length > 8 && !printed.includes('族') ? printed.replace(/^.+(?:区|新城|产业园-?|县|市|政府)(?=.{2,}(?:镇|乡|街道)$)/, '') : printed
  // 南法信地区, as the statistics have it, is 南法信镇
  if (code.startsWith('11') && /.{2}地区$/.test(name)) return [name.replace('地区', '镇'), name.replace('地区', '乡')]
  return /^[\u4e00-\u9fff]{2,}(?:镇|乡|街道|苏木)$/.test(name) && !/(?:特殊|直属)(?:乡镇|街道)$/.test(name) ? [name] : []
}

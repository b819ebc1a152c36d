// npm run gazetteer: builds src/lexicon/gazetteer.json from three kept npm packages (all MIT): every code and name of GB/T 2260 since 2002 with the years of first and last sight.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'

const require = createRequire(import.meta.url)
const { areaList } = require('@vant/area-data') as { areaList: Record<'province_list' | 'city_list' | 'county_list', Record<string, string>> }
const revisions = new URL('../node_modules/gb2260/lib/', import.meta.url)

/** The newest snapshot stands for the end of 2024; a name still seen there has no last year. */
const newest = 2024
const seen = new Map<string, { code: string; name: string; first: number; last: number }>()

for (const file of readdirSync(fileURLToPath(revisions))
  .filter((name) => /^\d{6}\.json$/.test(name))
  .sort())
  for (const [code, name] of Object.entries(JSON.parse(readFileSync(new URL(file, revisions), 'utf8')) as Record<string, string>))
    see(code, name, Number(file.slice(0, 4)))
for (const [code, name] of Object.entries({ ...areaList.province_list, ...areaList.city_list, ...areaList.county_list }))
  if (!/^(?:7|8)\d[0-9]{2}[0-9]{2}$/.test(code) || /^(?:71|81|82)0000$/.test(code)) if (!isZone(code, name)) see(code, name, newest)

function see(code: string, name: string, year: number): void {
  const key = `${code} ${name}`
  const known = seen.get(key)
  if (known) known.last = Math.max(known.last, year)
  else seen.set(key, { code, name, first: year, last: year })
}

/** Development zones carry codes of their own in the package, not in the standard. */
function isZone(code: string, name: string): boolean {
  return /开发区|高新|园区|新区管|管理区|实验区|示范区|保税|经济区$/.test(name) || (code.endsWith('00') && /^(?:市辖区|县|省直辖县|自治区直辖县)$/.test(name))
}

const rows = [...seen.values()]
  .sort((a, b) => a.code.localeCompare(b.code, 'en') || a.first - b.first)
  .map((r) => [r.code, r.name.trim(), r.first, r.last === newest ? null : r.last])
await writeFileAtomic(fileURLToPath(new URL('../src/lexicon/gazetteer.json', import.meta.url)), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`)
if (process.stdout.isTTY) console.log(`${rows.length} 个代码与名称`)

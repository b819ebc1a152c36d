// JavaScript（Node 18 以上或浏览器）：各地区的养老服务目标，并核对每条的原句
const base = globalThis.process?.argv[2] ?? 'https://minzheng-facts.example/data/latest'
const rows = async (name) => (await fetch(`${base}/${name}.json`)).json()

const [facts, seeds, regions] = await Promise.all(['facts', 'seeds', 'regions'].map(rows))
const texts = new Map(seeds.map((seed) => [seed.id, seed.text]))
const places = new Map(regions.map((region) => [region.id, region.name]))
for (const { id, evidence, topic, modality, region, indicator, measure, period } of facts) {
  if (texts.get(evidence.seed).slice(evidence.start, evidence.end) !== evidence.exact) throw new Error(id)
  if (topic === '养老服务' && modality === 'target') console.log([places.get(region) ?? '不详', indicator.name, measure, period?.end ?? '不详'].join('\t'))
}

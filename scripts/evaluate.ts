// npm run evaluate [-- --gold DIR --seeds DIR]：抽取结果与人工标注逐条相比
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listSeeds, readSeedFile } from './read-seeds.ts'
import { readOptions, run, UserError } from './run.ts'
import { Gold, scoreText, sumScores } from './score.ts'

await run(() => {
  const { gold, seeds } = readOptions({ gold: { type: 'string', default: 'tests/gold' }, seeds: { type: 'string', default: 'seeds' } })
  if (!existsSync(gold)) throw new UserError(`找不到标注文件夹 ${gold}。请用 --gold 指明。`)
  const texts = new Set(listSeeds(seeds))
  const scores = readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const parsed = Gold.safeParse(JSON.parse(readFileSync(join(gold, name), 'utf8')))
      if (!parsed.success) return []
      if (!texts.has(basename(parsed.data.file)))
        throw new UserError(`标注 ${join(gold, name)} 所指的文本 ${parsed.data.file} 不在 ${seeds}。请用 --seeds 指明文本所在的文件夹。`)
      const score = scoreText(parsed.data, readSeedFile(seeds, parsed.data.file).facts)
      console.log(`${parsed.data.file}：标注 ${score.gold}，找到 ${score.found}，漏 ${score.missed}，多 ${score.extra}，全对 ${score.whole}`)
      for (const line of score.differences) console.log(`  ${line}`)
      return [score]
    })
  if (scores.length === 0) throw new UserError(`${gold} 里没有标注文件。`)
  const all = sumScores(scores)
  const percent = (x: number) => `${(100 * x).toFixed(1)}%`
  console.log(`数字：准确率 ${percent(all.precision)}，召回率 ${percent(all.recall)}，F1 ${percent(all.f1)}`)
  console.log(`整条事实（各项全对）：F1 ${percent(all.wholeFactF1)}`)
})

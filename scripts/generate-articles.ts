// npm run node && node scripts/generate-articles.ts --count N --out DIR [--seed S]：用种子的句子拼出 N 份文本，供测速
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeArticles } from './make-articles.ts'
import { readOptions, run, UserError } from './run.ts'
import { seedSentences } from './seed-sentences.ts'

await run(() => {
  const { count, out, seed, seeds } = readOptions({
    count: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: 'seeds' },
  })
  if (!count || !/^[1-9]\d*$/.test(count) || !out || !/^\d+$/.test(seed))
    throw new UserError('用法：node scripts/generate-articles.ts --count 篇数 --out 文件夹 [--seed 整数]')
  mkdirSync(out, { recursive: true })
  for (const { name, text } of makeArticles(seedSentences(seeds), Number(count), Number(seed))) writeFileSync(join(out, name), text)
  console.error(`${count} 份文本：${out}`)
})

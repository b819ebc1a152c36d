// npm run release -- VERSION [--date YYYY-MM-DD]：把当前内容定为 content/snapshots/<VERSION>/，此后不再改动
import { writeFileSync } from 'node:fs'
import { citation } from '../src/dataset/citation.ts'
import { readWords, run } from './run.ts'
import { writeRelease } from './write-release.ts'

await run(() => {
  const { words, values } = readWords(['npm run release -- VERSION'], {
    content: { type: 'string', default: 'content' },
    seeds: { type: 'string', default: 'seeds' },
    date: { type: 'string' },
  })
  console.error(writeRelease(values.content, values.seeds, words[0]!, values.date))
  if (values.content === 'content') writeFileSync('CITATION.cff', citation(words[0]!, values.date))
})

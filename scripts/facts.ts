// npm run facts -- --seeds DIR --out FILE：一个文件夹里全部文本的事实，写成一个 JSON 数组
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { Fact } from '../src/schema/fact.ts'
import { listSeeds, readSeedFile } from './read-seeds.ts'
import { readOptions, run, UserError } from './run.ts'

/** Facts written at once. */
const PORTION = 10_000

await run(async () => {
  const { seeds, out } = readOptions({ seeds: { type: 'string', default: 'seeds' }, out: { type: 'string' } })
  if (!out) throw new UserError('没有说明写到哪里。用法：npm run facts -- --seeds 文件夹 --out 文件.json')
  const names = listSeeds(seeds)
  if (existsSync(out) && names.some((name) => resolve(seeds, name) === resolve(out)))
    throw new UserError(`${out} 是一份文本，不可覆盖。请用 --out 另指一个文件。`)
  await mkdir(dirname(resolve(out)), { recursive: true })
  const temporary = `${out}.${randomBytes(4).toString('hex')}.tmp`
  try {
    const count = await writeFacts(temporary, seeds, names)
    await rename(temporary, out)
    console.error(`${names.length} 份文本，${count} 条事实：${out}`)
  } finally {
    await rm(temporary, { force: true })
  }
})

/** Reads text after text and writes its facts, so that only one text is in memory. */
async function writeFacts(path: string, seeds: string, names: string[]): Promise<number> {
  const file = await open(path, 'w')
  let count = 0
  try {
    await file.write('[')
    for (const name of names) {
      const facts = z.array(Fact).parse(readSeedFile(seeds, name).facts)
      // in portions: the facts of a long text together may be longer than a string can be
      for (let from = 0; from < facts.length; from += PORTION) {
        const rows = facts.slice(from, from + PORTION).map((fact, i) => `${count + i === 0 ? '' : ','}\n${JSON.stringify(fact)}`)
        await file.write(rows.join(''))
        count += rows.length
      }
    }
    await file.write('\n]\n')
    await file.sync()
  } finally {
    await file.close()
  }
  return count
}

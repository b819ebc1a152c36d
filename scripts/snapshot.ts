// npm run snapshot [-- --out DIR]：content/ 写成可下载的数据：各表的 JSON、NDJSON、CSV、Parquet，SQLite，说明和校验和
import { readOptions, run } from './run.ts'
import { writeSnapshot } from './write-snapshot.ts'

await run(() => {
  const { content, seeds, out } = readOptions({
    content: { type: 'string', default: 'content' },
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string' },
  })
  for (const target of ['dist/data/latest', ...(out ? [out] : [])]) console.error(`${writeSnapshot(content, seeds, target)} 个文件：${target}`)
})

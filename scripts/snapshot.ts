// npm run snapshot [-- --out DIR]：content/ 写成可下载的数据、JSON Schema 和校验和
import { readOptions, run } from './run.ts'
import { writeSnapshot } from './write-snapshot.ts'

await run(() => {
  const { content, out } = readOptions({ content: { type: 'string', default: 'content' }, out: { type: 'string' } })
  for (const target of ['dist/data/latest', ...(out ? [out] : [])]) console.error(`${writeSnapshot(content, target)} 个文件：${target}`)
})

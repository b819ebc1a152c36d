// npm run extract [-- --seeds DIR --content DIR]：seeds/ 读成 content/
import { extractContent } from './extract-content.ts'
import { readOptions, run } from './run.ts'

await run(() => {
  const { seeds, content } = readOptions({ seeds: { type: 'string', default: 'seeds' }, content: { type: 'string', default: 'content' } })
  console.error(extractContent(seeds, content))
})

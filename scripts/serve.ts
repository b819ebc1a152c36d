// npm run serve [-- --port N]：在本机打开生成好的网站
import { readOptions, run, UserError } from './run.ts'
import { startServer } from './start-server.ts'

await run(async () => {
  const { port } = readOptions({ port: { type: 'string' } })
  if (port !== undefined && !/^\d{1,5}$/.test(port)) throw new UserError(`端口应为 0 到 65535 的整数，得到 ${port}。`)
  const { url } = await startServer('dist', Number(port ?? 4321), port === undefined)
  console.log(`网站在 ${url} （按 Ctrl+C 停止）`)
})

import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { UserError } from './run.ts'

/** Serves a built site on 127.0.0.1; with `next`, a taken port gives way to the next free one. Port 0: any. @throws UserError when nothing was built or the port is taken */
export async function startServer(dist: string, port: number, next = false): Promise<{ server: Server; url: string }> {
  if (!existsSync(join(dist, 'index.html'))) throw new UserError(`${dist} 里没有网站。请先运行 npm run build。`)
  const missing = existsSync(join(dist, '404.html')) ? readFileSync(join(dist, '404.html')) : '404：没有这一页'
  const files = sirv(dist, { dev: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(request.method === 'HEAD' ? undefined : missing)
    }),
  )
  for (let at = port; ; at++) {
    try {
      await listen(server, at)
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (!next || at >= port + 100) throw new UserError(`端口 ${at} 已被占用。请用 --port 另选一个。`, { cause: error })
    }
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      done()
    })
  })
}

import { readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Counts what a server sends of a folder; in the browser, requests of workers would be missed. */
export class SentCounter {
  #sent: string[] = []
  #open = 0
  #root: string

  constructor(server: Server, root: string) {
    this.#root = root
    server.on('request', (request, response) => {
      this.#open++
      response.on('close', () => {
        this.#open--
        this.#sent.push(request.url!.replace(/\?.*/, ''))
      })
    })
  }

  reset(): void {
    this.#sent = []
  }

  /** Bytes sent from addresses that hold `part`; scripts as they weigh in gzip, as hosts serve them. */
  bytes(part: string): number {
    const files = this.#sent.filter((url) => url.includes(part)).map((url) => join(this.#root, url))
    return files.reduce((sum, file) => sum + (/\.m?js$/.test(file) ? gzipSync(readFileSync(file)).length : statSync(file).size), 0)
  }

  /** Waits until nothing has been sent for half a second. */
  async quiet(): Promise<void> {
    for (let [seen, still] = [-1, 0]; still < 5; ) {
      await new Promise((done) => setTimeout(done, 100))
      still = this.#open === 0 && this.#sent.length === seen ? still + 1 : 0
      seen = this.#sent.length
    }
  }
}

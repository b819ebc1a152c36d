// npm run -s annotate：标准输入一行一个 {"id","text"}，标准输出一行一个 {"id","annotations"}
import { pipeline } from 'node:stream/promises'
import { annotateLine } from './annotate-line.ts'
import { run } from './run.ts'

await run(async () => {
  try {
    await pipeline(process.stdin, splitLines, answer, process.stdout)
  } catch (error) {
    // the reader of our output has gone (… | head -1): nothing to tell it
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
})

// not readline: it would also break a line at U+2028, which JSON allows inside a string
async function* splitLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  let parts: Buffer[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)])
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length) yield Buffer.concat(parts)
}

async function* answer(lines: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const line of lines) {
    const result = annotateLine(line)
    if (result) yield `${JSON.stringify(result)}\n`
  }
}

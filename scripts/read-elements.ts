import { closeSync, openSync, readSync } from 'node:fs'
import { JSONParser } from '@streamparser/json'

/** The elements of a JSON array in a file, one after the other, without holding the whole of it. @throws SyntaxError when the file is no JSON */
export function* readElements(path: string): Generator<unknown> {
  const ready: unknown[] = []
  let ended = false
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false })
  parser.onValue = ({ value }) => void ready.push(value)
  parser.onError = (error) => {
    throw new SyntaxError(error.message)
  }
  parser.onEnd = () => {
    ended = true
  }
  const file = openSync(path, 'r')
  const chunk = new Uint8Array(1 << 16)
  try {
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) {
      parser.write(chunk.slice(0, size))
      yield* ready.splice(0)
    }
  } finally {
    closeSync(file)
  }
  if (!ended) throw new SyntaxError('文件不完整，数组没有结束')
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reflow } from '../../src/nlcst/reflow.ts'
import type { RootNode } from '../../src/nlcst/tree.ts'
import { decode } from '../../src/parse/decode.ts'
import { parseText } from '../../src/parse/parse.ts'
import { wrapAt } from './wrap-at.ts'

const folder = new URL('../../../shared/dev/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

it.skipIf(names.length > 0)('skipped: ../shared/dev with the texts to wrap is not here', () => {})

for (const name of names) {
  const text = () => decode(readFileSync(new URL(name, folder))).text
  it.each([15, 18])(`${name} reads the same when cut at %i characters`, (width) => {
    expect(clean(parseText(wrapAt(text(), width)))).toEqual(clean(parseText(text())))
  })
  it(`${name} reads the same with Windows line ends`, () => {
    expect(clean(parseText(text().replaceAll('\n', '\r\n')))).toEqual(clean(parseText(text())))
  })
}

/** Running text by role and article: a line that ends just where the cut falls may lose its paragraph's end, and nothing else. */
function clean(root: RootNode): Record<string, string> {
  const out: Record<string, string> = {}
  for (const node of root.children) {
    if (node.type !== 'ParagraphNode') continue
    const key = `${node.data.role} ${node.data.article ?? '-'}`
    out[key] = (out[key] ?? '') + reflow(node).text
  }
  return out
}

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

it('an article that begins with its dateline begins there, cut or not', () => {
  const one = '2024-03-05 08:30，正文：东湖区民政局本周走访了三十二户独居老人并送去米面粮油。'
  const two = '2024-03-06 09:10，正文：西山区民政局举办了两场招聘会，来了四百人。'
  const text = `${one}${'好'.repeat((15 - (one.length % 15)) % 15)}\n${two}\n`
  expect(clean(parseText(wrapAt(text, 15)))).toEqual(clean(parseText(text)))
})

it('a column whose lines are twice as wide as the cut stays a column', () => {
  const line = (n: number) => `第${n}段說的是長者服務中心如何安排探訪又說到各區的義工怎樣協助長者改善家居環境和飲食`
  const widths = [28, 28, 30, 28, 30, 30, 28, 28]
  const text = `${widths.map((width, n) => line(n).slice(0, width)).join('\n')}\n全港只有 11\n間，完了。\n`
  const paragraphs = (root: RootNode) => root.children.filter((node) => node.type === 'ParagraphNode').length
  expect([paragraphs(parseText(text)), paragraphs(parseText(wrapAt(text, 15)))]).toEqual([1, 1])
})

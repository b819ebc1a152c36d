import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reflow } from '../../src/nlcst/reflow.ts'
import { articles } from '../../src/parse/articles.ts'
import { decode } from '../../src/parse/decode.ts'
import { parseText } from '../../src/parse/parse.ts'
import { wrapAt } from './wrap-at.ts'

interface Gold {
  source: string
  articles: { title: string; subtitle?: string; credit: string; firstWords: string; lastWords: string; paragraphs: number }[]
}

const root = new URL('../../', import.meta.url)
const gold = JSON.parse(readFileSync(new URL('tests/gold/seed-structure.json', root), 'utf8')) as Gold
const { text } = decode(readFileSync(new URL(`seeds/${gold.source}`, root)))

it('finds each article of the page with its own headline, credit and paragraphs', () => {
  const found = articles(parseText(text))
  expect(found).toHaveLength(gold.articles.length)
  for (const [i, wanted] of gold.articles.entries()) {
    const parts = found[i]!
    const body = parts.body.map((node) => reflow(node).text).join('')
    expect({ title: parts.title, subtitle: parts.subtitle, credit: parts.credit, paragraphs: parts.body.length }).toEqual({
      title: wanted.title,
      subtitle: wanted.subtitle,
      credit: wanted.credit,
      paragraphs: wanted.paragraphs,
    })
    expect(body.startsWith(wanted.firstWords)).toBe(true)
    expect(body.endsWith(wanted.lastWords)).toBe(true)
  }
})

it('reads the running head as furniture, and each damage mark', () => {
  const { children, data } = parseText(text)
  const head = children.find((node) => node.type === 'ParagraphNode')!
  expect([head.data.role, reflow(head).text]).toEqual(['furniture', 'Social Work 05社会工作'])
  expect(data.damage.filter((d) => d.kind === 'replacement-character')).toHaveLength(7)
  expect(data.damage.filter((d) => d.kind === 'suspect').map((d) => d.proposal)).toEqual(['“1+1>2”'])
})

it.each([10, 15, 20])('reads the page alike when each line is cut at %i characters', (width) => {
  const bodies = (source: string) =>
    articles(parseText(source)).map((parts) => [parts.title, parts.credit, parts.body.map((node) => reflow(node).text).join('')])
  expect(bodies(wrapAt(text, width))).toEqual(bodies(text))
})

import { annotateParagraph } from '../../src/annotate/annotate.ts'
import { type FoundModel, findModels } from '../../src/extract/policy/policy-models.ts'
import type { ArticleInput } from '../../src/nlcst/article-input.ts'
import type { ParagraphNode, Role, SentenceNode } from '../../src/nlcst/tree.ts'

const at = (offset: number) => ({ line: 1, column: offset + 1, offset })

interface Read {
  input: ArticleInput
  models: FoundModel[]
  text: string
}

/** An article as the extractors read it, of body paragraphs (and a headline before them) without layout. */
export function articleOf(paragraphs: string[], { title, region = '511126' }: { title?: string; region?: string } = {}): Read {
  const printed = [...(title ? [{ role: 'title' as Role, text: title }] : []), ...paragraphs.map((text) => ({ role: 'body' as Role, text }))]
  const text = printed.map((p) => p.text).join('\n')
  let start = 0
  const nodes = printed.map(({ role, text: value }) => {
    const node = paragraphOf(value, role, start)
    start += value.length + 1
    return annotateParagraph(node)
  })
  const models = findModels(nodes.filter((p) => p.node.data.role === 'body'))
  const provinceOf = (code: string) => `${code.slice(0, 2)}0000`
  return { input: { seed: 's', id: 's-1', region, ...(title ? { title } : {}), paragraphs: nodes, provinceOf }, models, text }
}

function paragraphOf(value: string, role: Role, start: number): ParagraphNode {
  let offset = start
  const children = value.match(/[^。！？]+[。！？]?/g)!.map((sentence): SentenceNode => {
    const position = { start: at(offset), end: at(offset + sentence.length) }
    offset += sentence.length
    return { type: 'SentenceNode', position, children: [{ type: 'TextNode', value: sentence, position }] }
  })
  return { type: 'ParagraphNode', position: { start: at(start), end: at(offset) }, data: { role, article: 1 }, children }
}

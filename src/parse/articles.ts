import { reflow } from '../nlcst/reflow.ts'
import type { ParagraphNode, RootNode } from '../nlcst/tree.ts'

/** One article of a seed, with its parts in the order of print. */
export interface ArticleParts {
  article: number
  title?: string
  subtitle?: string
  headline: ParagraphNode[]
  /** The source alone: 广西新闻网 of （据广西新闻网）. */
  credit?: string
  body: ParagraphNode[]
}

/** The articles of a parsed seed in the order in which their bodies are printed; headlines are cleaned text. */
export function articles(root: RootNode): ArticleParts[] {
  const out = new Map<number, ArticleParts>()
  for (const node of root.children) {
    if (node.type !== 'ParagraphNode' || !node.data.article) continue
    const { article, role } = node.data
    let parts = out.get(article)
    if (!parts) {
      parts = { article, headline: [], body: [] }
      out.set(article, parts)
    }
    if (role === 'body') parts.body.push(node)
    else if (role === 'credit') parts.credit = cleanCredit(reflow(node).text)
    else if (role === 'title' || role === 'subtitle') addHeadline(parts, role, node)
  }
  return [...out.values()].sort((a, b) => a.article - b.article)
}

function addHeadline(parts: ArticleParts, role: 'title' | 'subtitle', node: ParagraphNode): void {
  const { text } = reflow(node)
  parts.headline.push(node)
  if (role === 'title') parts.title ??= text
  else parts.subtitle = parts.subtitle ? `${parts.subtitle} ${text}` : text
}

function cleanCredit(text: string): string {
  return text.replace(/^[（(]\s*(?:据|稿件来源[：:]?|来源[：:]|原载)?\s*|\s*[）)]\s*$/g, '')
}

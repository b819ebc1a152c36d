import type { Draft } from './draft.ts'

/** Numbers the bodies in the order of print: a credit, a signature or a new dateline ends one. */
export function splitArticles({ pieces }: Draft): void {
  let article = 0
  let open = false
  for (const piece of pieces) {
    if (!piece.role || piece.role === 'body') {
      if (!open) article++
      open = true
      piece.role = 'body'
      piece.article = article
    } else if (piece.role === 'credit' || piece.role === 'byline') {
      if (article) piece.article = article
      open = false
    } else if (piece.role === 'dateline') open = false
  }
}

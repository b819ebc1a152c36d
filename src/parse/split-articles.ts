import type { Draft } from './draft.ts'
import { reportLead } from './furniture-words.ts'

/** Numbers the bodies in the order of print: a credit, a signature or a new dateline ends one, and the lead of a report (央视网消息) begins one. */
export function splitArticles({ pieces, text }: Draft): void {
  let article = 0
  let open = false
  for (const piece of pieces) {
    if (!piece.role || piece.role === 'body') {
      if (!open || reportLead.test(text.slice(piece.start, piece.start + 24))) article++
      open = true
      piece.role = 'body'
      piece.article = article
    } else if (piece.role === 'credit' || piece.role === 'byline') {
      if (article) piece.article = article
      open = false
    } else if (piece.role === 'dateline') open = false
  }
}

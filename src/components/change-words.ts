import type { Messages } from '../messages/messages.ts'
import type { Corpus } from './corpus.ts'
import { printed } from './wording.ts'

/** The value of a field of a changed row, in words: codes by name, texts without the print's line breaks, lists by their elements. */
export function valueWords(path: string, value: unknown, corpus: Corpus, m: Messages): string {
  if (value === undefined) return m.versions.absent
  if (Array.isArray(value)) return value.map((one) => elementWords(one)).join(m.terms.list) || m.versions.absent
  if (typeof value !== 'string') return elementWords(value)
  if (path === 'region') return corpus.regions.get(value)?.name ?? value
  if (path === 'policy' || path === 'partOf') return corpus.policies.get(value)?.name ?? value
  if (path === 'modality') return m.terms.modality[value as keyof typeof m.terms.modality] ?? value
  if (path === 'quantity.bound') return m.terms.bound[value as keyof typeof m.terms.bound] ?? value
  return printed(value) || m.versions.empty
}

function elementWords(value: unknown): string {
  if (typeof value === 'string') return printed(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const { text, exact, start } = value as { text?: string; exact?: string; start?: number }
  const quoted = text ?? exact
  return quoted === undefined ? JSON.stringify(value) : `${printed(quoted)}${text === undefined && start !== undefined ? ` (${start})` : ''}`
}

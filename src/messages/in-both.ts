import type { Language } from './language.ts'

/** The words of one part of the site in both languages; the Chinese set the keys and the arguments, the English must have the same. */
export function inBoth<T>(chinese: T, english: NoInfer<T>): Record<Language, T> {
  return { 'zh-CN': chinese, en: english }
}

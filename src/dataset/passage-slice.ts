import type { Article } from '../schema/article.ts'

/** The cleaned text of an article between two offsets of its seed (UTF-16, half open): what the paragraphs keep of that slice; the slice itself where they keep nothing. */
export function passageSlice(article: Article, text: string, start: number, end: number): string {
  const kept = [...article.headline, ...article.paragraphs]
    .flatMap(({ runs }) => runs)
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]) => text.slice(Math.max(from, start), Math.min(to, end)))
  return kept.join('') || text.slice(start, end)
}

import type { DocumentMark } from '../nlcst/mark.ts'

/** Finds 《…》 with the short form it introduces and the document number behind it. */
export function recogniseDocuments(folded: string): DocumentMark[] {
  return [...folded.matchAll(/《([^《》]{1,80}(?:《[^《》]{1,60}》[^《》]{0,40})?)》(?:（([^）]{1,24}〔\d{4}〕\d+号)[^）]{0,4}）)?(?:（以下简称[：]?[《“]([^》”]{1,20})[》”]）)?/g)].map((m) => ({
    type: 'document',
    start: m.index,
    end: m.index + m[1]!.length + 2,
    name: m[1]!,
    ...(m[2] ? { number: m[2] } : {}),
    ...(m[3] ? { shortName: m[3] } : {}),
  }))
}

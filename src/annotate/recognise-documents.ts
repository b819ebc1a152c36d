import type { DocumentMark } from '../nlcst/mark.ts'

/** The longest title that is looked for: law titles with the title they amend inside stay well below. */
const longestTitle = 120

/** Behind a title: （民办函〔2023〕31号，以下简称《方案》） in one pair of brackets or in two. */
const behind = /(?:（[^（）]{0,40}(?:（\d{4}）[^（）]{0,40})?）){1,2}/y
/** 民办函〔2023〕31号, 国务院令第250号, GB/T 35796—2017. */
const issueNumber =
  /([^，。；（）《》“”]{1,20}?[〔[【（]\d{4}[〕\]】）]第?\d+号|[^，。；（）《》“”]{0,16}?(?:令|公告)(?:\d{4}年)?第?\d+号|(?:GB|MZ|WS|RB|DB\d{2,4})(?:\/[TZ])?\s?\d+(?:\.\d+)?[-—–－]\d{4})/
const shortTitle = /(?:以下)?(?:简称|下称)(?:为)?[：]?[《“]([^《》“”]{1,24})[》”]/

/** Finds 《…》, one title within another too, with the short form it introduces and its number. */
export function recogniseDocuments(folded: string): DocumentMark[] {
  const marks: DocumentMark[] = []
  for (let start = folded.indexOf('《'); start >= 0; ) {
    const end = closing(folded, start)
    if (end > start + 2) {
      behind.lastIndex = end
      const note = behind.exec(folded)?.[0] ?? ''
      const number = issueNumber.exec(note)?.[1]?.replace(/^（/, '')
      const shortName = shortTitle.exec(note)?.[1]
      marks.push({ type: 'document', start, end, name: folded.slice(start + 1, end - 1), ...(shortName ? { shortName } : {}), ...(number ? { number } : {}) })
    }
    start = folded.indexOf('《', Math.max(end, start + 1))
  }
  return marks
}

/** Behind the 》 that closes the 《 at `start`; -1 where none is near. */
function closing(folded: string, start: number): number {
  let depth = 0
  for (let i = start; i < Math.min(folded.length, start + longestTitle); i++) {
    if (folded[i] === '《') depth++
    else if (folded[i] === '》' && --depth === 0) return i + 1
  }
  return -1
}

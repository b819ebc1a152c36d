/** What a word must or must not stand beside, which makes it no longer. */
const beside = /\(\?<?[=!](?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g
const lengthOf = (word: string) => word.replace(beside, '').length

/** The alternatives of a pattern with the longest first, so that none is cut short by its own beginning: 与此同时 before 与(?!会). */
export const longestFirst = (words: string) =>
  words
    .split('|')
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .join('|')

/** The alternatives of a pattern with the longest first, so that none is cut short by its own beginning. */
export const longestFirst = (words: string) =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')

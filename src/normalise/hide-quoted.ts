const quoted = /“[^”]*”|（[^）]*）|《[^》]*》/g
const opens = /[“（《]/

/** A phrase with its quoted and bracketed parts made opaque (NUL), place for place. */
export function hideQuoted(phrase: string): string {
  return opens.test(phrase) ? phrase.replace(quoted, (inner) => '\0'.repeat(inner.length)) : phrase
}

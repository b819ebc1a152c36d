/** A pattern that matches where any of these does: an engine tries its alternatives at far less cost than patterns one by one. */
export const anyOf = (...patterns: readonly RegExp[]): RegExp => new RegExp(patterns.map(({ source }) => source).join('|'))

/** The same text with its characters in one piece: V8 takes five times as long to read a slice of a longer text, or texts added up, one character after another. */
export function flat(text: string): string {
  return text.length < 2 ? text : [text[0]!, text.slice(1)].join('')
}

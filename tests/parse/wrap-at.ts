/** Each line of a text cut every `width` characters, with `between` where it is cut. */
export function wrapAt(text: string, width: number, between = '\n'): string {
  return text
    .split('\n')
    .map((line) => {
      const characters = [...line]
      const out: string[] = []
      for (let i = 0; i < characters.length; i += width) out.push(characters.slice(i, i + width).join(''))
      return out.join(between)
    })
    .join('\n')
}

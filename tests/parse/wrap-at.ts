/** Each line of a text cut every `width` characters. */
export function wrapAt(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const characters = [...line]
      const out: string[] = []
      for (let i = 0; i < characters.length; i += width) out.push(characters.slice(i, i + width).join(''))
      return out.join('\n')
    })
    .join('\n')
}

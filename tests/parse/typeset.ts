/** How a compositor sets a column: characters a line, and what he does with marks that may not begin one. */
export interface Composition {
  width: number
  /** Such marks stand behind the line's end, two at most; otherwise the line ends earlier. */
  hangs: boolean
  /** Letters and digits are half as wide, and a number is not parted. */
  half: boolean
  /** The first line of a paragraph of prose is two characters shorter, and the space lost. */
  indented?: boolean
}

const noStart = /[，。；：、！？”’》）」』】〉%％‰]/
const noEnd = /[“‘《（「『【〈]/
const latin = /[\dA-Za-z.,%]/

/** A text with each of its lines set in a column, as newspapers do it (避头尾). */
export function typeset(text: string, { width, hangs, half, indented = false }: Composition): string {
  const widthOf = (one: string) => (half && one.codePointAt(0)! < 0x2010 && one !== '·' ? 0.5 : 1)
  return text
    .split('\n')
    .map((line) => {
      const characters = [...line]
      const out: string[] = []
      let start = 0
      let filled = indented && /[，。；]/.test(line) ? 2 : 0
      for (let i = 0; i < characters.length; i++) {
        const own = widthOf(characters[i]!)
        if (filled + own > width && i > start && !(hangs && noStart.test(characters[i]!) && filled + own <= width + 2)) {
          let at = i
          while (at > start + 1 && (noEnd.test(characters[at - 1]!) || (!hangs && noStart.test(characters[at]!)))) at--
          if (half) while (at > start + 1 && latin.test(characters[at]!) && latin.test(characters[at - 1]!)) at--
          out.push(characters.slice(start, at).join(''))
          start = at
          filled = characters.slice(at, i).reduce((sum, one) => sum + widthOf(one), 0)
        }
        filled += own
      }
      return [...out, characters.slice(start).join('')].join('\n')
    })
    .join('\n')
}

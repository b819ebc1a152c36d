/** A function from an offset in UTF-16 units of `text` to one in code points, as the Web Annotation standard counts; an offset inside a surrogate pair counts the whole pair as before it. */
export function codePointOffsets(text: string): (offset: number) => number {
  const seconds: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text.codePointAt(at)! > 0xffff) seconds.push(++at)
  }
  return (offset) => {
    let low = 0
    let high = seconds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (seconds[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

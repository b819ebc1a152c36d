/** A place in a table of 65 536 for two UTF-16 units. */
export function hashOfTwo(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 16
}

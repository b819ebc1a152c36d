import type { Draft } from './draft.ts'

/** Drops what no reader was meant to see: U+FFFD, control characters, byte order and zero-width marks. */
export function markDamage({ text, dropped }: Draft): void {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x9f && code < 0x200b) continue
    if (code > 0x200f && code < 0xfeff) continue
    if (isDamage(code)) dropped[i] = 1
  }
}

function isDamage(code: number): boolean {
  if (code < 0x20) return code !== 9 && code !== 10 && code !== 13
  return (code >= 0x7f && code <= 0x9f) || (code >= 0x200b && code <= 0x200f) || code === 0xfffd || code === 0xfeff
}

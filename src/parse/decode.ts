/** A file that cannot be read as text; its message is Chinese and says what to do. */
export class DecodeError extends Error {
  override name = 'DecodeError'
  /** Byte offset of the first byte that fits no encoding, where it is known. */
  readonly offset: number | undefined

  constructor(message: string, offset?: number) {
    super(message)
    this.offset = offset
  }
}

/** The text of a seed's bytes: strict UTF-8 (a BOM stays a character), else strict GB18030. @throws DecodeError on anything else, binary content or an empty file */
export function decode(bytes: Uint8Array): { text: string; encoding: 'utf-8' | 'gb18030' } {
  if (bytes.length === 0) throw new DecodeError('文件是空的：应有正文，实为 0 字节。请检查文件是否保存完整，或删去它。')
  const nul = bytes.indexOf(0)
  if (nul >= 0 && isBinary(bytes))
    throw new DecodeError(`第 ${nul} 字节处出现空字节（NUL）：应为 UTF-8 或 GB18030 编码的纯文本，实为二进制或 UTF-16 文件。请另存为 UTF-8 纯文本。`, nul)
  const decoded = tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, 'gb18030')
  if (!decoded) {
    const offset = firstBadByte(bytes, 'utf-8')
    throw new DecodeError(`第 ${offset} 字节处无法解码：应为 UTF-8 或 GB18030 编码的纯文本，两者都不是。请另存为 UTF-8 纯文本后重试。`, offset)
  }
  if (!/[^\s\uFEFF\0]/.test(decoded.text)) throw new DecodeError('文件里只有空白：应有正文，实无文字。请检查文件是否保存完整，或删去它。')
  return decoded
}

function tryDecode(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030') {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding }
  } catch {
    return undefined
  }
}

// One stray NUL is damage that the page can show; one in a hundred bytes is another file format.
function isBinary(bytes: Uint8Array): boolean {
  let count = 0
  for (const byte of bytes) if (byte === 0) count++
  return count * 100 >= bytes.length
}

/** Bisects on the longest prefix that decodes. */
function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return good
}

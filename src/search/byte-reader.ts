const CUT = '索引文件不完整'

/** Reads what a ByteWriter wrote, in the same order. */
export class ByteReader {
  #bytes: Uint8Array
  at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.at >= this.#bytes.length
  }

  integer(): number {
    // the innermost loop of a search: locals instead of a call for each byte
    const bytes = this.#bytes
    let [value, at] = [0, this.at]
    for (let by = 1; ; by *= 128) {
      const byte = bytes[at++]
      if (byte === undefined) throw new RangeError(CUT)
      value += (byte & 127) * by
      if (byte >= 128) continue
      this.at = at
      return value
    }
  }

  float(): number {
    const { buffer, byteOffset } = this.#bytes
    this.at += 8
    return new DataView(buffer, byteOffset).getFloat64(this.at - 8, true)
  }

  unit(): number {
    return this.#byte() | (this.#byte() << 8)
  }

  take(length: number): Uint8Array {
    this.at += length
    return this.#bytes.subarray(this.at - length, this.at)
  }

  #byte(): number {
    if (this.at >= this.#bytes.length) throw new RangeError(CUT)
    return this.#bytes[this.at++]!
  }
}

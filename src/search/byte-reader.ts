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
    let value = 0
    for (let by = 1; ; by *= 128) {
      const byte = this.#byte()
      value += (byte & 127) * by
      if (byte < 128) return value
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
    if (this.at >= this.#bytes.length) throw new RangeError('索引文件不完整')
    return this.#bytes[this.at++]!
  }
}

/** A growing row of bytes: LEB128 integers, float64, UTF-16 units. */
export class ByteWriter {
  #bytes = new Uint8Array(16)
  length = 0

  /** @throws RangeError for a negative number or a fraction */
  integer(value: number): void {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`应为非负整数，得到 ${value}`)
    this.#room(8)
    while (value >= 128) {
      this.#bytes[this.length++] = (value % 128) | 128
      value = Math.floor(value / 128)
    }
    this.#bytes[this.length++] = value
  }

  float(value: number): void {
    this.#room(8)
    new DataView(this.#bytes.buffer).setFloat64(this.length, value, true)
    this.length += 8
  }

  unit(value: number): void {
    this.#room(2)
    this.#bytes[this.length++] = value & 255
    this.#bytes[this.length++] = value >> 8
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** What was written so far; a view, good until the next write. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return
    const grown = new Uint8Array(Math.max(this.length + more, this.#bytes.length * 2))
    grown.set(this.#bytes)
    this.#bytes = grown
  }
}

import type { Quantity } from '../schema/quantity.ts'

/** The numbers that a stated value allows: an end without a number is open for good, an end that is not `closed` leaves its number out. */
export interface Interval {
  low?: number
  high?: number
  lowClosed: boolean
  highClosed: boolean
  /** 约: near the number, by how much the text does not say. */
  about: boolean
}

/** 超过60% → above 60, without end; 3至5个 → 3 to 5; 以上 以下 include their number, 超过 不足 do not. */
export function valueInterval({ value, valueMax, bound }: Quantity): Interval {
  if (valueMax !== undefined) return { low: value, high: valueMax, lowClosed: true, highClosed: true, about: bound === 'about' }
  switch (bound) {
    case 'atLeast':
    case 'moreThan':
      return { low: value, lowClosed: bound === 'atLeast', highClosed: false, about: false }
    case 'atMost':
    case 'lessThan':
      return { high: value, lowClosed: false, highClosed: bound === 'atMost', about: false }
    default:
      return { low: value, high: value, lowClosed: true, highClosed: true, about: bound === 'about' }
  }
}

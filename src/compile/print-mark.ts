import type { Mark } from '../nlcst/mark.ts'
import type { Annotation } from '../schema/annotation.ts'
import type { Span } from '../schema/span.ts'

/** A mark as `npm run annotate` prints it; undefined for marks that only serve the accounting. */
export function printMark(mark: Mark, span: Span, text: string): Annotation | undefined {
  switch (mark.type) {
    case 'quantity':
      return {
        type: 'quantity',
        ...span,
        value: mark.value,
        ...(mark.valueMax === undefined ? {} : { valueMax: mark.valueMax }),
        unit: mark.unit,
        bound: mark.bound,
      }
    case 'time':
      return {
        type: 'time',
        ...span,
        period: { text: text.slice(mark.start, mark.end), ...(mark.from ? { start: mark.from } : {}), ...(mark.to ? { end: mark.to } : {}) },
      }
    case 'region':
      return { type: 'region', ...span, ...(mark.code ? { region: mark.code } : {}) }
    case 'organisation':
    case 'document':
    case 'name':
      return { type: mark.type, ...span, name: mark.name }
    case 'list':
      return { type: 'list', ...span, items: mark.items.map((i) => text.slice(i.start, i.end)), open: mark.open }
    case 'numeral':
      return undefined
  }
}

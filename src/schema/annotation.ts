import { z } from 'zod'
import { Modality } from './fact.ts'
import { Period } from './period.ts'
import { Quantity } from './quantity.ts'
import { Span } from './span.ts'

/** A recognised span: what `npm run annotate` prints, one array a text. */
export const Annotation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('quantity'), ...Span.shape, ...Quantity.shape, modality: Modality.optional() }),
  z.strictObject({ type: z.literal('time'), ...Span.shape, period: Period }),
  z.strictObject({ type: z.literal('region'), ...Span.shape, region: z.string().optional() }),
  z.strictObject({ type: z.literal('organisation'), ...Span.shape, name: z.string() }),
  z.strictObject({ type: z.literal('document'), ...Span.shape, name: z.string() }),
  z.strictObject({ type: z.literal('name'), ...Span.shape, name: z.string() }),
  z.strictObject({ type: z.literal('list'), ...Span.shape, items: z.array(z.string()), open: z.boolean() }),
])
export type Annotation = z.infer<typeof Annotation>

import { z } from 'zod'

/** What the Citation File Format 1.2.0 asks of a CITATION.cff, as far as ours uses it. */
export const CitationProfile = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  version: z.string().min(1),
  'date-released': z.iso.date().optional(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  abstract: z.string().min(1),
  license: z.literal('MIT'),
  url: z.url(),
  keywords: z.array(z.string().min(1)).min(1),
})

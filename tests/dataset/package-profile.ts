import { z } from 'zod'

const name = z.string().regex(/^[-a-z0-9._/]+$/)
const path = z.string().regex(/^(?!\/|\.|~)(?!.*\.\.)/)
const columns = z.array(z.string()).min(1)

const field = z.looseObject({
  name: z.string().min(1),
  type: z.enum([
    'string',
    'number',
    'integer',
    'boolean',
    'object',
    'array',
    'date',
    'time',
    'datetime',
    'year',
    'yearmonth',
    'duration',
    'geopoint',
    'geojson',
    'any',
    'list',
  ]),
  description: z.string().optional(),
  missingValues: z.array(z.string()).optional(),
  constraints: z.looseObject({ required: z.boolean().optional(), enum: z.array(z.unknown()).min(1).optional(), pattern: z.string().optional() }).optional(),
})

const tableSchema = z.looseObject({
  fields: z.array(field).min(1),
  primaryKey: columns.optional(),
  foreignKeys: z
    .array(z.strictObject({ fields: columns, reference: z.strictObject({ resource: z.string().optional(), fields: columns }) }))
    .min(1)
    .optional(),
})

const resource = z.looseObject({
  name,
  path,
  type: z.literal('table').optional(),
  format: z.string().optional(),
  mediatype: z.string().regex(/^[^/]+\/[^/]+$/),
  encoding: z.string().optional(),
  bytes: z.int().nonnegative(),
  hash: z.string().regex(/^(md5|sha1|sha256|sha512):[0-9a-f]+$/),
  schema: tableSchema.optional(),
})

/** What the Data Package standard, version 2.0, asks of a descriptor, as far as ours uses it: datapackage.org/standard. */
export const PackageProfile = z.looseObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  version: z.string().regex(/^\d+\.\d+\.\d+(\+[0-9a-z]+)?$/),
  homepage: z.url(),
  licenses: z.array(z.looseObject({ name: z.string(), path: z.url() })).min(1),
  contributors: z.array(z.looseObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
  keywords: z.array(z.string()).min(1),
  resources: z.array(resource).min(1),
})

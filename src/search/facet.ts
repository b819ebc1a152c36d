/** A way to narrow results: pages that have one of its values. */
export interface Facet {
  id: FacetId
  values: FacetValue[]
}

export const facetIds = ['region', 'level', 'topic', 'kind', 'unit', 'deadline', 'policy', 'source', 'flag'] as const
export type FacetId = (typeof facetIds)[number]

/** A value of a facet with its pages, as `writePages` packs them; `parent` is the value above it in a tree. */
export interface FacetValue {
  value: string
  parent?: string
  pages: string
}

/** Packs ascending page numbers as base64: a bitmap (1) or gaps (0), whichever is shorter. */
export function packPages(pages: number[], count: number): string {
  const bitmap = new Uint8Array(1 + Math.ceil(count / 8))
  bitmap[0] = 1
  for (const page of pages) bitmap[1 + (page >> 3)]! |= 1 << (page & 7)
  const gaps: number[] = [0]
  let last = -1
  for (const page of pages) {
    let gap = page - last
    for (; gap >= 128; gap = Math.floor(gap / 128)) gaps.push((gap % 128) | 128)
    gaps.push(gap)
    last = page
  }
  const bytes = gaps.length < bitmap.length ? gaps : [...bitmap]
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
}

/** The page numbers that `packPages` packed. */
export function unpackPages(packed: string): number[] {
  const bytes = Array.from(atob(packed), (c) => c.charCodeAt(0))
  const pages: number[] = []
  if (bytes[0] === 1) {
    for (let page = 0; page < (bytes.length - 1) * 8; page++) if (bytes[1 + (page >> 3)]! & (1 << (page & 7))) pages.push(page)
    return pages
  }
  let page = -1
  let [gap, by] = [0, 1]
  for (const byte of bytes.slice(1)) {
    gap += (byte & 127) * by
    by *= 128
    if (byte >= 128) continue
    page += gap
    pages.push(page)
    gap = 0
    by = 1
  }
  return pages
}

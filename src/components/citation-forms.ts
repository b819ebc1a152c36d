/** Fields of a reference in order; undefined ones are left out. */
export type CitationFields = [name: string, value: string | undefined][]

/** A BibTeX entry of a type; signs that TeX reads are escaped but in the address, and the key keeps only what BibTeX allows. */
export function bibtexEntry(type: string, key: string, fields: CitationFields): string {
  const written = (name: string, value: string) => (name === 'url' ? value : name === 'title' ? `{${escapeTex(value)}}` : escapeTex(value))
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${written(name, value)}},`]))
  return `@${type}{${key.replace(/[^\w-]/g, '-')},\n${lines.join('\n')}\n}\n`
}

/** A RIS record with the line ends that the format asks for; the first field is its type. */
export function risRecord(fields: CitationFields): string {
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s*[\r\n]+\s*/g, ' ')}`]))
  return `${lines.join('\r\n')}\r\nER  - \r\n`
}

/** CSL-JSON 1.0.2: an array of one item. */
export function cslJson(item: Record<string, unknown>): string {
  return `${JSON.stringify([item], null, 2)}\n`
}

/** 2023-08-10 as CSL writes it; undefined stays so. */
export function cslDate(date: string | undefined): { 'date-parts': [number[]] } | undefined {
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] }
}

/** Braces that do not close are dropped, since BibTeX would read on to the end of the file. */
function escapeTex(value: string): string {
  const balanced = value.split('{').length === value.split('}').length ? value : value.replace(/[{}]/g, '')
  return balanced.replace(/[%&#$_]/g, (sign) => `\\${sign}`)
}

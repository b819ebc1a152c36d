import { addressOf } from './address-of.ts'
import { site } from './site.ts'

/** CITATION.cff (Citation File Format 1.2.0) of a version of the data set; `date` is the day of release, where it is known. */
export function citation(version: string, date?: string): string {
  const lines = [
    'cff-version: 1.2.0',
    `message: ${JSON.stringify('引用某个数字时，请同时引用它所在的原句与原始出处。 / When citing a number, cite its sentence and original source as well.')}`,
    'type: dataset',
    `title: ${JSON.stringify(`${site.name.zh} (${site.name.en})`)}`,
    `version: ${JSON.stringify(version)}`,
    ...(date ? [`date-released: ${date}`] : []),
    'authors:',
    `  - name: ${JSON.stringify(site.name.zh)}`,
    `abstract: ${JSON.stringify(site.description.zh)}`,
    'license: MIT',
    `url: ${JSON.stringify(addressOf(version))}`,
    'keywords:',
    ...site.keywords.map((word) => `  - ${JSON.stringify(word)}`),
  ]
  return `${lines.join('\n')}\n`
}

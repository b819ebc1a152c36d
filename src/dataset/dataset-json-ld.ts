import type { Dataset, WithContext } from 'schema-dts'
import { addressOf } from './address-of.ts'
import { site } from './site.ts'

/** A file that the page of a data set offers for download, at its address. */
export interface Download {
  url: string
  format: string
  bytes?: number
  sha256?: string
}

/** schema.org Dataset (JSON-LD) of a version of the data set, as Dataset Search reads it. */
export function datasetJsonLd(version: string, downloads: Download[], date?: string): WithContext<Dataset> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOf(version),
    name: `${site.name.zh} ${version}`,
    alternateName: site.name.en,
    description: `${site.description.zh}\n${site.description.en}`,
    url: `${site.url}data/`,
    version,
    ...(date ? { datePublished: date } : {}),
    inLanguage: 'zh-CN',
    keywords: [...site.keywords],
    isAccessibleForFree: true,
    license: 'https://opensource.org/license/mit',
    creator: { '@type': 'Organization', name: site.name.zh, url: site.url },
    spatialCoverage: { '@type': 'Place', name: '中国' },
    distribution: downloads.map(({ url, format, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: format,
      ...(bytes === undefined ? {} : { contentSize: `${bytes} B` }),
      ...(sha256 ? { sha256 } : {}),
    })),
  }
}

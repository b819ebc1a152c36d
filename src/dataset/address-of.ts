import { site } from './site.ts'

/** Where the files of a version are published: a release under its own number, the current content (`…+latest`) under `latest`. */
export function addressOf(version: string): string {
  return `${site.url}data/${version.endsWith('+latest') ? 'latest' : version}/`
}

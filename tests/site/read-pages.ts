import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A built page: its address on the site, and its HTML. */
export interface BuiltPage {
  path: string
  html: string
}

/** The pages of dist/, in order of address. */
export function readPages(dist: string): BuiltPage[] {
  return listFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(dist, file), 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** All files of a folder, as paths below it with `/`. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
}

/** HTML → the text a reader sees, without tags and scripts, entities resolved. */
export function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!)
}

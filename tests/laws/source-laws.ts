import { dirname, join, relative, sep } from 'node:path'

/** A file of src/: its path from the project's top, and its text. */
export interface SourceFile {
  path: string
  text: string
}

export const folderOf = (path: string) => relative('src', path).split(sep)[0]!
const importsOf = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((m) => m[1]!)

/** Imports that `allowed` (folder → folders it may import of src/, besides itself) does not allow, and a folder that it does not know. */
export function forbiddenImports({ path, text }: SourceFile, allowed: Record<string, string[]>): string[] {
  const folder = folderOf(path)
  if (!allowed[folder]) return [`${path} 在不认识的文件夹 ${folder}`]
  return importsOf(text)
    .filter((target) => target.startsWith('.') && ![folder, ...allowed[folder]!].includes(folderOf(join(dirname(path), target))))
    .map((target) => `${path} 引用了 ${target}`)
}

/** Words of a stage that reach for the disk, the net, the clock, chance or the machine's language. */
export function impurities({ path, text }: SourceFile): string[] {
  const reached = importsOf(text).filter((name) => /^(node:)?(fs|http|https|net|child_process)\b/.test(name))
  const words = text.match(/Math\.random|Date\.now|new Date\(\)|localeCompare|toLocale\w*/g) ?? []
  return [...reached, ...words].map((word) => `${path} 用了 ${word}`)
}

/** Words of a schema that change a value or make one up. */
export function alterations({ path, text }: SourceFile): string[] {
  return (text.match(/\.(transform|default|coerce|preprocess|catch)\b/g) ?? []).map((word) => `${path} 用了 ${word}`)
}

/** Words of the seeds that a line of code knows; comments may give them as examples. */
export function knownWords({ path, text }: SourceFile, words: string[]): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '')
  return words.filter((word) => code.includes(word)).map((word) => `${path}：${word}`)
}

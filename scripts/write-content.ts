import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { contentFolders, type TextFile } from '../src/compile/content-files.ts'

/** Writes the generated part of `content/`: each folder whole beside the old one, then in its place, so that files of vanished seeds go too. */
export function writeContent(root: string, files: TextFile[]): void {
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`))
  const fresh = (folder: string) => join(root, `.${folder}.new-${process.pid}`)
  const stale = (folder: string) => join(root, `.${folder}.old-${process.pid}`)
  try {
    for (const folder of contentFolders)
      writeTree(
        fresh(folder),
        inFolder(folder).map(({ path, text }) => ({ path: path.slice(folder.length + 1), text })),
      )
    for (const folder of contentFolders) replaceFolder(join(root, folder), fresh(folder), stale(folder))
    for (const { path, text } of files.filter(({ path }) => !path.includes('/'))) writeFileAtomic.sync(join(root, path), text)
  } finally {
    for (const folder of contentFolders) for (const path of [fresh(folder), stale(folder)]) rmSync(path, { recursive: true, force: true })
  }
}

/** Writes files under a folder that need not exist yet. */
export function writeTree(root: string, files: TextFile[]): void {
  mkdirSync(root, { recursive: true })
  for (const folder of new Set(files.map(({ path }) => dirname(join(root, path))))) mkdirSync(folder, { recursive: true })
  for (const { path, text } of files) writeFileSync(join(root, path), text)
}

/** Puts `fresh` in the place of `target`, which may not exist; the old one waits at `stale` until the new one stands. */
export function replaceFolder(target: string, fresh: string, stale: string): void {
  try {
    renameSync(target, stale)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(fresh, target)
  rmSync(stale, { recursive: true, force: true })
}

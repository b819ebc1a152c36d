import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contentFolders, type TextFile } from '../src/compile/content-files.ts'

/**
 * Writes the generated part of `content/`, file after file as they come, into a folder beside it; only when all stand there do they take the places of
 * the old ones, whole folders, so that files of vanished seeds go too. An error on the way leaves everything as it was.
 */
export function writeContent(root: string, files: Iterable<TextFile>): void {
  const existed = mkdirSync(root, { recursive: true }) === undefined
  const fresh = join(root, `.new-${process.pid}`)
  const stale = join(root, `.old-${process.pid}`)
  let done = false
  try {
    for (const folder of contentFolders) mkdirSync(join(fresh, folder), { recursive: true })
    const lists: string[] = []
    for (const { path, text } of files) {
      writeFileSync(join(fresh, path), text)
      if (!path.includes('/')) lists.push(path)
    }
    for (const folder of contentFolders) replaceFolder(join(root, folder), join(fresh, folder), stale)
    for (const path of lists) renameSync(join(fresh, path), join(root, path))
    done = true
  } finally {
    for (const path of [fresh, stale]) rmSync(path, { recursive: true, force: true })
    if (!done && !existed) rmSync(root, { recursive: true, force: true })
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

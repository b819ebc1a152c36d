import { mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { snapshotFiles } from '../src/compile/snapshot-files.ts'
import { readContent } from './read-content.ts'
import { replaceFolder, writeTree } from './write-content.ts'

/** Writes a snapshot of `content` into `target`, whole or not at all; returns the number of files. @throws UserError */
export function writeSnapshot(content: string, target: string): number {
  const files = snapshotFiles(readContent(content))
  const place = resolve(target)
  const beside = (name: string) => join(dirname(place), `.${basename(place)}.${name}-${process.pid}`)
  mkdirSync(dirname(place), { recursive: true })
  try {
    writeTree(beside('new'), files)
    replaceFolder(place, beside('new'), beside('old'))
  } finally {
    rmSync(beside('new'), { recursive: true, force: true })
  }
  return files.length
}

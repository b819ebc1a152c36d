import { mkdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { deriveFiles, listFiles } from './derive-files.ts'
import { freezeSnapshot } from './freeze-snapshot.ts'
import { pipelineEdition } from './pipeline-edition.ts'
import { latestRelease } from './read-releases.ts'
import { replaceFolder } from './write-content.ts'

/** Writes the snapshot of the current content into `target`, whole or not at all; returns the number of files. @throws UserError */
export function writeSnapshot(content: string, seeds: string, target: string): number {
  const previous = latestRelease(join(content, 'snapshots'))
  const version = `${previous?.version ?? '0.0.0'}+latest`
  return replaceWhole(target, (root) => {
    freezeSnapshot(root, { content, seeds, version, pipeline: pipelineEdition(), previous })
    deriveFiles(root, 'latest', previous)
  })
}

/** Lets `write` fill a folder beside `target`, then puts it in its place; nothing changes when `write` throws. Returns the number of files. */
export function replaceWhole(target: string, write: (root: string) => void): number {
  const place = resolve(target)
  const beside = (name: string) => join(dirname(place), `.${basename(place)}.${name}-${process.pid}`)
  mkdirSync(dirname(place), { recursive: true })
  try {
    write(beside('new'))
    const count = listFiles(beside('new')).length
    replaceFolder(place, beside('new'), beside('old'))
    return count
  } finally {
    rmSync(beside('new'), { recursive: true, force: true })
  }
}

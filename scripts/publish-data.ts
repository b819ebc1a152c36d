import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { deriveFiles, listFiles } from './derive-files.ts'
import type { Package } from './read-package.ts'
import { listReleases, openRelease } from './read-releases.ts'
import { replaceWhole, writeSnapshot } from './write-snapshot.ts'

/** Fills `target` with what is published at /data/: the snapshot of the current content at `latest`, and each release at its version; returns the number of files. @throws UserError */
export function publishData(content: string, seeds: string, target: string): number {
  const snapshots = join(content, 'snapshots')
  rmSync(target, { recursive: true, force: true })
  let previous: Package | undefined
  for (const version of listReleases(snapshots)) {
    const release = openRelease(snapshots, version)
    replaceWhole(join(target, version), (root) => {
      cpSync(join(snapshots, version), root, { recursive: true })
      deriveFiles(root, version, previous)
    })
    previous = release
  }
  writeSnapshot(content, seeds, join(target, 'latest'))
  return listFiles(target).length
}

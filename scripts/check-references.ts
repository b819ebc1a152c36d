import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { readPackage } from './read-package.ts'
import { writeSqlite } from './write-sqlite.ts'

/** Holds that every reference of a frozen snapshot leads somewhere, by way of a database that is thrown away. @throws UserError that lists those that do not */
export function checkReferences(root: string): void {
  const path = join(root, '.references.sqlite')
  try {
    writeSqlite(path, readPackage(root))
  } finally {
    rmSync(path, { force: true })
  }
}

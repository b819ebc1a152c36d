import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { byCodeUnit } from '../src/compile/by-code-unit.ts'
import type { Withdrawal } from '../src/schema/withdrawal.ts'
import { readSidecar } from './read-sidecar.ts'

/** Why texts were withdrawn, by id: what the sidecars say whose text is gone. @throws UserError for a sidecar that cannot be read */
export function readWithdrawals(seeds: string): Map<string, Withdrawal> {
  const names = existsSync(seeds) ? readdirSync(seeds).sort(byCodeUnit) : []
  const texts = new Set(names.filter((name) => /\.txt$/i.test(name)).map((name) => parse(name).name))
  const found = new Map<string, Withdrawal>()
  for (const name of names) {
    const id = parse(name).name
    if (!name.endsWith('.yml') || name.startsWith('.') || texts.has(id)) continue
    const { withdrawn } = readSidecar(join(seeds, name), readFileSync(join(seeds, name), 'utf8'))
    if (withdrawn) found.set(id, withdrawn)
  }
  return found
}

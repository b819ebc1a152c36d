import { hash } from 'node:crypto'

/** The address of an indicator: the first 8 hex digits of the SHA-256 of its name. */
export function indicatorId(name: string): string {
  return hash('sha256', name, 'hex').slice(0, 8)
}

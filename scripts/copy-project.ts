import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Copies the code of the project, and of its content what people wrote, to a fresh folder with an empty `seeds/`, where it can be run without touching this one; returns the folder. */
export function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-copy-'))
  for (const name of ['src', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs', 'content/docs'])
    cpSync(name, join(root, name), { recursive: true })
  // not one link for all of node_modules: Astro keeps its cache in it
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync('node_modules'))
    if (!['.astro', '.vite', '.cache'].includes(name)) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  mkdirSync(join(root, 'seeds'))
  return root
}

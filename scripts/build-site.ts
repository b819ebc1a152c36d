import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from './run.ts'

// Astro exits 0 on some errors (a reference to a missing entry) and only says so in its log
const failure = /\[ERROR\]|\[WARN\]/
const harmless = /MODULE_LEVEL_DIRECTIVE/

/** Builds the pages of `root` into its `dist` with Astro; returns its log. @throws UserError with the log when Astro fails or logs an error */
export async function buildPages(root: string): Promise<string> {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (log += text))
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  const bad = log.split('\n').filter((line) => failure.test(line) && !harmless.test(line))
  if (code !== 0 || bad.some((line) => line.includes('[ERROR]')))
    throw new UserError(`网页没有生成（Astro 退出码 ${code}）：\n${log.trim().split('\n').slice(-40).join('\n')}`)
  for (const line of bad) console.error(line)
  return log
}

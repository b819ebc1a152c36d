import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentOf } from '../scripts/extract-content.ts'

const folder = mkdtempSync(join(tmpdir(), 'minzheng-'))

test('同样的种子，两次抽取，一样的字节', () => {
  expect([...contentOf('seeds')]).toEqual([...contentOf('seeds')])
})

test('换了时区和语言，还是一样的字节', () => {
  const facts = (name: string, environment: Record<string, string>) => {
    const out = join(folder, name)
    execFileSync(process.execPath, ['scripts/facts.ts', '--out', out], { env: { ...process.env, ...environment }, stdio: 'pipe' })
    return readFileSync(out, 'utf8')
  }
  const here = facts('here.json', { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' })
  const there = facts('there.json', { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' })
  expect(there).toBe(here)
})

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../../scripts/derive-files.ts'

/** A copy of content/ without its releases, and the commands run on it. */
function project(): { content: string; root: string; run: (script: string, ...args: string[]) => { status: number | null; stderr: string; stdout: string } } {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-release-'))
  const content = join(root, 'content')
  cpSync('content', content, { recursive: true, filter: (path) => !path.endsWith('snapshots') })
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args, '--content', content, '--seeds', resolve('seeds')], { cwd: root, encoding: 'utf8' })
  return { content, root, run }
}

const edit = (path: string, from: string | RegExp, to: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
const dropCounties = (path: string) =>
  writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8')).filter((r: { level: string }) => r.level !== 'county')))
const firstFacts = (content: string) => join(content, 'facts', listFiles(join(content, 'facts'))[0]!)
function repeatFirst(content: string): void {
  const path = firstFacts(content)
  const rows = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(path, JSON.stringify([...rows, rows[0]], null, 2))
}

test('发布一次；再发布同样的内容，什么也不改', () => {
  const { run, content } = project()
  expect(run('release', '0.1.0').stderr).toContain('已发布 0.1.0')
  const sums = readFileSync(join(content, 'snapshots/0.1.0/SHA256SUMS'), 'utf8')
  const again = run('release', '0.1.0')
  expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('逐字节相同')])
  expect(readFileSync(join(content, 'snapshots/0.1.0/SHA256SUMS'), 'utf8')).toBe(sums)
})

test('已发布的版本不可改写：说出哪个文件哪一行不同', () => {
  const { run, content } = project()
  run('release', '0.1.0')
  const before = readFileSync(join(content, 'snapshots/0.1.0/facts.json'), 'utf8')
  edit(firstFacts(content), /"measure": "([^"]+)"/, '"measure": "改过的$1"')
  const { status, stderr } = run('release', '0.1.0')
  expect(status).toBe(1)
  expect(stderr).toMatch(/facts\.json:\d+ 已发布：.*\n.*现在：.*改过的/)
  expect(readFileSync(join(content, 'snapshots/0.1.0/facts.json'), 'utf8')).toBe(before)
  expect(run('diff', '0.1.0', 'latest').stdout).toMatch(/事实，原因不明：多 0，少 0，改 1\n\n～ 事实 .*原因不明[\s\S]*measure/)
})

describe('坏的输入：指明文件、位置、怎么办，什么也不写', () => {
  const faulty: [string, (content: string) => void, string, RegExp][] = [
    ['版本倒退', () => {}, '0.0.9', /版本不可倒退：已有 0\.1\.0/],
    ['不成样子的版本', () => {}, 'v2', /应为三个数/],
    [
      '栏目不合规格',
      (content) => edit(firstFacts(content), /"modality": "\w+"/, '"modality": "rumour"'),
      '0.2.0',
      /facts\/.*\.json:\d+:\d+ 的 \d+\.modality 不合规格.*rumour.*npm run extract/,
    ],
    ['不是 JSON', (content) => writeFileSync(firstFacts(content), '[{'), '0.2.0', /facts\/.*\.json:1:3 不是合法的 JSON/],
    ['列表被截断', (content) => truncateSync(join(content, 'indicators.json'), 1000), '0.2.0', /indicators\.json:\d+:\d+ 不是合法的 JSON：第 \d+ 项/],
    [
      '引用没有着落',
      (content) => dropCounties(join(content, 'regions.json')),
      '0.2.0',
      /articles\/.*\.json:\d+:\d+ \S+ 的 region 是“\d{6}”，但地区（regions）里没有/,
    ],
    [
      '列表里的引用没有着落',
      (content) => edit(join(content, 'policies.json'), /"articles": \[\s*"[^"]+"/, '"articles": [ "没有这篇"'),
      '0.2.0',
      /policies\.json:\d+:\d+ \S+ 的 articles 是“没有这篇”，但文章（articles）里没有它/,
    ],
    [
      '引文与原文差一个字',
      (content) => edit(firstFacts(content), /("number": \{[^}]*"exact": ")/, '$1约'),
      '0.2.0',
      /facts\/.*\.json:\d+:\d+ \S+ 的 number\.exact 是“约(.+)”，但 \S+ 的 \d+–\d+ 是“\1”/,
    ],
    [
      '引自没有的文本',
      (content) => edit(join(content, 'policies.json'), /"seed": "[^"]+"/, '"seed": "没有这份"'),
      '0.2.0',
      /policies\.json:\d+:\d+ \S+ 的 evidence\.0 引自“没有这份”，但文本（seeds）里没有它/,
    ],
    ['编号重复', repeatFirst, '0.2.0', /facts\/.*\.json:\d+:\d+ 编号“\S+”重复：事实（facts）里已有一条/],
    [
      '先前的快照被截断',
      (content) => truncateSync(join(content, 'snapshots/0.1.0/facts.csv'), 100),
      '0.2.0',
      /facts\.csv 与校验和不符（现有 100 字节，应为 \d+ 字节）[\s\S]*git checkout/,
    ],
  ]
  test.each(faulty)('%s', (_, spoil, version, message) => {
    const { run, content } = project()
    run('release', '0.1.0')
    spoil(content)
    const { status, stderr } = run('release', version)
    expect(status).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(existsSync(join(content, 'snapshots', version))).toBe(false)
    expect(listFiles(join(content, 'snapshots')).every((path) => path.startsWith('0.1.0/'))).toBe(true)
  })
})

test('换文件夹、时区、语言，一样的字节', () => {
  const bytes = (environment: Record<string, string>) => {
    const { root, content } = project()
    const args = [resolve('scripts/snapshot.ts'), '--content', content, '--seeds', resolve('seeds')]
    expect(spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } }).status).toBe(0)
    return readFileSync(join(root, 'dist/data/latest/SHA256SUMS'), 'utf8')
  }
  expect(bytes({ TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C' })).toBe(bytes({ TZ: 'America/New_York', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }))
})

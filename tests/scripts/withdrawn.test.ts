import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyProject } from '../../scripts/copy-project.ts'

const text = (what: string) => `某市${what}覆盖率达到80%\n\n近日，某市民政局印发方案。目前，全市共有${what}120家，床位3万张。\n`
let root: string
const run = (script: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: root, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, expect.any(String)])
  return stderr
}
const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8')

/** Two texts are released; then one is withdrawn, with a reason, and the site is built. */
beforeAll(() => {
  root = copyProject()
  writeFileSync(join(root, 'seeds/kept.txt'), text('养老机构'))
  writeFileSync(join(root, 'seeds/gone.txt'), text('儿童福利院'))
  run('extract')
  run('release', '0.1.0')
  rmSync(join(root, 'seeds/gone.txt'))
  writeFileSync(join(root, 'seeds/gone.yml'), 'withdrawn:\n  date: 2026-12-01\n  reason: 权利人要求撤下\n')
  expect(run('build')).not.toMatch(/gone\.yml 没有读/)
}, 180_000)

describe('撤回的文本', () => {
  test('在数据里留下墓碑：何时、为何、哪些文章和事实', () => {
    const [stone, ...others] = JSON.parse(readFileSync(join(root, 'dist/data/latest/tombstones.json'), 'utf8'))
    expect(others).toEqual([])
    expect(stone).toMatchObject({ id: 'gone', articles: ['gone-1'], last: '0.1.0', since: '0.1.0+latest', date: '2026-12-01', reason: '权利人要求撤下' })
    const released = JSON.parse(readFileSync(join(root, 'content/snapshots/0.1.0/facts.json'), 'utf8')) as { id: string; article: string }[]
    expect(stone.facts).toEqual([released.filter(({ article }) => article === 'gone-1').map(({ id }) => id)])
    expect(stone.facts[0].length).toBeGreaterThan(0)
  })

  test.each(['', 'en/'])('文章与事实的网址仍答：%s', (lang) => {
    const html = page(`${lang}articles/gone-1`)
    for (const word of ['2026-12-01', '权利人要求撤下', '0.1.0']) expect(html).toContain(word)
    const stone = JSON.parse(readFileSync(join(root, 'dist/articles/gone-1/index.json'), 'utf8')).withdrawn
    for (const id of stone.facts) expect(html).toContain(`id="f-${id.slice('gone-'.length)}"`)
    expect(html).not.toContain('床位3万张')
    const fact = page(`${lang}facts/${stone.facts[0]}`)
    for (const word of ['2026-12-01', '权利人要求撤下', `href="/${lang}articles/gone-1/"`]) expect(fact).toContain(word)
    expect(JSON.parse(readFileSync(join(root, `dist/facts/${stone.facts[0]}/index.json`), 'utf8')).withdrawn.article).toBe('gone-1')
    expect(page(`${lang}data/changes`)).toContain(`href="/${lang}articles/gone-1/"`)
  })

  test('改动页列出撤回的事实，原因是撤回', () => {
    expect(page('data/changes/latest')).toMatch(/id="facts-withdrawal"/)
  })
})

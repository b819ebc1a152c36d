import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../src/schema/fact.ts'

const good = '某市养老服务站覆盖率达到80%\n\n近日，某市民政局印发方案。目前，全市共有养老机构120家，床位3万张。\n'

/** A folder of texts, and the two commands run on it. */
function project(texts: Record<string, string | Uint8Array>) {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-bad-'))
  const seeds = join(root, 'seeds')
  const out = join(root, 'facts.json')
  mkdirSync(seeds)
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(seeds, name), text)
  const start = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 600_000 })
  return {
    root,
    seeds,
    out,
    facts: () => start('scripts/facts.ts', '--seeds', seeds, '--out', out),
    extract: () => start('scripts/extract.ts', '--seeds', seeds, '--content', join(root, 'content')),
    read: () => JSON.parse(readFileSync(out, 'utf8')) as Fact[],
  }
}

/** A command failed with a message that a maintainer can act on, and left nothing behind. */
function expectClearFailure(result: { status: number | null; stderr: string }, { root }: { root: string }, ...words: string[]) {
  expect(result.status).toBe(1)
  for (const word of ['错误：', ...words]) expect(result.stderr).toContain(word)
  expect(result.stderr).not.toMatch(/\n\s+at /)
  expect(readdirSync(root)).toEqual(['seeds'])
}

describe('读不了的，说清楚，什么也不写', () => {
  test('没有文件夹', () => {
    const { root, out } = project({})
    const result = spawnSync(process.execPath, ['scripts/facts.ts', '--seeds', join(root, 'absent'), '--out', out], { encoding: 'utf8' })
    expectClearFailure(result, { root }, '找不到文件夹', 'absent', '--seeds')
  })

  test('文件夹是空的', () => {
    const it = project({})
    expectClearFailure(it.facts(), it, '没有 .txt 文本')
    expectClearFailure(it.extract(), it, '没有 .txt 文本')
  })

  test('文件夹其实是文件', () => {
    const { root, out } = project({})
    const result = spawnSync(process.execPath, ['scripts/facts.ts', '--seeds', 'package.json', '--out', out], { encoding: 'utf8' })
    expectClearFailure(result, { root }, '不是文件夹')
  })

  test.each([
    ['空文件', new Uint8Array()],
    ['只有空白', '\n \n'],
    ['不是文字的字节', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) & 255)],
    ['UTF-16', Buffer.from(good, 'utf16le')],
  ])('%s', (_, bytes) => {
    const it = project({ 'a.txt': good, 'b.txt': bytes })
    expectClearFailure(it.facts(), it, 'b.txt', '请')
    expectClearFailure(it.extract(), it, 'b.txt', '请')
  })

  test.skipIf(process.getuid?.() === 0)('没有读取权限', () => {
    const it = project({ 'a.txt': good })
    chmodSync(join(it.seeds, 'a.txt'), 0)
    expectClearFailure(it.facts(), it, 'a.txt', '没有读取权限')
  })

  test('名为 .txt 的文件夹', () => {
    const it = project({})
    mkdirSync(join(it.seeds, 'a.txt'))
    expectClearFailure(it.facts(), it, 'a.txt', '是文件夹')
  })

  test('不能作网址的文件名', () => {
    const it = project({ 'a b#.txt': good })
    expectClearFailure(it.extract(), it, 'a b#.txt', '请改用')
  })

  test.each([
    ['date: 2023-8-1', ':1:7', '2023-08-10'],
    ['page: "5"\nauthor: 某人', ':2:1', '不认识的栏目“author”'],
    ['url: nowhere', ':1:6', '应为网址'],
    ['- a', ':1:1', '栏目: 值'],
    ['date: 2023-08-01\ncorrections:\n  - before: 甲\n    after: 乙\n    reason: 误植\n    why: 误植', ':6:5', '不认识的栏目“corrections.0.why”'],
    ['corrections:\n  - before: 甲\n    after: 乙', ':2:5', '“corrections.0.reason”不对：不可缺'],
    ['withdrawn:\n  date: 昨天\n  reason: 权利人要求', ':2:9', '“withdrawn.date”'],
    ['withdrawn:\n  reason: 权利人要求', '', '删去这份 .txt'],
    ['a: [1', ':1:', 'YAML'],
  ])('说明文件写错：%s', (text, place, word) => {
    const it = project({ 'a.txt': good, 'a.yml': text })
    expectClearFailure(it.facts(), it, `a.yml${place}`, word, '请改正')
  })

  test('参数写错', () => {
    const it = project({ 'a.txt': good })
    const result = spawnSync(process.execPath, ['scripts/facts.ts', '--seed', it.seeds], { encoding: 'utf8' })
    expectClearFailure(result, it, '--seeds', '--out')
  })

  test('写到一半失败，旧的结果还在', () => {
    const it = project({ 'a.txt': good })
    expect(it.facts().status).toBe(0)
    const before = readFileSync(it.out, 'utf8')
    writeFileSync(join(it.seeds, 'b.txt'), new Uint8Array())
    expect(it.facts().status).toBe(1)
    expect(readFileSync(it.out, 'utf8')).toBe(before)
    expect(readdirSync(it.root).sort()).toEqual(['facts.json', 'seeds'])
  })
})

describe('读得了的，读得对', () => {
  test('GB18030 与 UTF-8 得出同样的事实', () => {
    const facts = (bytes: Uint8Array | string) => {
      const it = project({ 'a.txt': bytes })
      expect(it.facts().status).toBe(0)
      return it.read()
    }
    const expected = facts(good)
    expect(expected.length).toBeGreaterThan(0)
    expect(facts(iconv.encode(good, 'gb18030'))).toEqual(expected)
  })

  test('一行 10 MB', () => {
    const sentence = '目前，全市共有养老机构120家，床位3万张。'
    const it = project({ 'long.txt': sentence.repeat(Math.ceil(10e6 / Buffer.byteLength(sentence))) })
    const result = it.facts()
    expect(result.stderr).not.toMatch(/RangeError|heap/)
    expect(result.status).toBe(0)
    // one sentence said again and again: its two numbers, with all their places
    expect(it.read().map((fact) => fact.mentions.length > 100_000)).toEqual([true, true])
  }, 660_000)

  test('<script> 和 {花括号} 只是文字', () => {
    const text = `<script>alert(1)</script>{import('x')}发布\n\n目前，全市<script>alert(2)</script>共有养老机构120家，{床位}3万张，\${'$'}{1+1}。\n`
    const it = project({ 'a.txt': text })
    expect(it.extract().status).toBe(0)
    const seed = JSON.parse(readFileSync(join(it.root, 'content/seeds/a.json'), 'utf8'))
    expect(seed.text).toBe(text)
    expect(existsSync(join(it.root, 'content/regions.json'))).toBe(true)
  })

  test('annotate：<script>、花括号、控制字符、乱码，一行一答', () => {
    const texts = ['<script>alert(1)</script>{1+1}共有5家。', '\uFFFD\uFFFD共有5家', '\u0000\u0007共有5家', '\uD800共有5家']
    const input = texts.map((text, id) => JSON.stringify({ id, text })).join('\n')
    const { stdout, status } = spawnSync(process.execPath, ['scripts/annotate.ts'], { input, encoding: 'utf8' })
    expect(status).toBe(0)
    for (const [i, line] of stdout.trimEnd().split('\n').entries()) {
      const { id, annotations } = JSON.parse(line)
      expect(id).toBe(i)
      expect(annotations.length).toBeGreaterThan(0)
      for (const { start, end, exact } of annotations) expect(texts[i]!.slice(start, end)).toBe(exact)
    }
  })

  test('文本撤去，它的文件也撤去；人写的 docs/ 不动', () => {
    const it = project({ 'a.txt': good, 'b.txt': good })
    expect(it.extract().status).toBe(0)
    const content = join(it.root, 'content')
    mkdirSync(join(content, 'docs'))
    writeFileSync(join(content, 'docs/method.mdx'), '人写的')
    expect(readdirSync(join(content, 'seeds'))).toEqual(['a.json', 'b.json'])
    spawnSync('rm', [join(it.seeds, 'b.txt')])
    expect(it.extract().status).toBe(0)
    expect(readdirSync(join(content, 'seeds'))).toEqual(['a.json'])
    expect(readdirSync(join(content, 'articles')).every((name) => name.startsWith('a-'))).toBe(true)
    expect(readFileSync(join(content, 'docs/method.mdx'), 'utf8')).toBe('人写的')
    expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([])
  })
})

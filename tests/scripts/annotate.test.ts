import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Answers to lines given on standard input. */
function annotate(input: string | Uint8Array) {
  const { stdout, status, stderr } = spawnSync(process.execPath, ['scripts/annotate.ts'], { input, encoding: 'utf8', maxBuffer: 1e9 })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

test('一行进，一行出；每个标注都是原文的切片', () => {
  const text = '到2025年底，全区社会工作专业\n人才达到 5万人。'
  const [answer] = annotate(`${JSON.stringify({ id: 'a', text })}\n`)
  expect(answer.id).toBe('a')
  expect(answer.annotations.map((a: { type: string }) => a.type)).toContain('quantity')
  for (const { start, end, exact } of answer.annotations) expect(text.slice(start, end)).toBe(exact)
})

test('坏的一行说明原因，不碍下一行；空行跳过；U+2028 不断行', () => {
  const lines = ['{', '{"id":7}', '', '"x"', '{"id":1,"text":"共5人\u2028。"}', '{"id":"z","text":""}'].join('\n')
  const answers = annotate(lines)
  expect(answers.map((a) => [a.id, a.error?.code])).toEqual([
    [null, 'bad-json'],
    [7, 'bad-record'],
    [null, 'bad-record'],
    [1, undefined],
    ['z', undefined],
  ])
  for (const { error } of answers) if (error) expect(error.message).toMatch(/应为/)
})

test('不是 UTF-8 的一行', () => {
  expect(annotate(Buffer.from([0xff, 0xfe, 10]))).toEqual([{ id: null, error: { code: 'bad-encoding', message: '这一行不是 UTF-8' } }])
})

test('没有输入就没有输出', () => {
  expect(annotate('')).toEqual([])
})

test('次序不变，几千行不丢', () => {
  const input = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, text: `共${id}人。` })).join('\n')
  expect(annotate(input).map((a) => a.id)).toEqual(Array.from({ length: 3000 }, (_, id) => id))
})

test('读者先走，安静地停', () => {
  const lines = Array.from({ length: 20_000 }, (_, id) => JSON.stringify({ id, text: '共5人。' })).join('\n')
  const { stderr, stdout } = spawnSync('bash', ['-c', `"${process.execPath}" scripts/annotate.ts | head -1`], { input: lines, encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout.split('\n')).toHaveLength(2)
})

const hasParallel = spawnSync('parallel', ['--version']).status === 0

test.skipIf(!hasParallel)(`GNU parallel 分 4 份，与一次跑完一字不差${hasParallel ? '' : '（此机没有 parallel，跳过）'}`, () => {
  const lines = Array.from({ length: 300 }, (_, i) => (i % 50 === 7 ? '{坏的一行' : JSON.stringify({ id: i, text: `到2025年底，养老机构达到${i}家。` })))
  const input = `${lines.join('\n')}\n`
  const run = (command: string, ...args: string[]) => spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1e9, timeout: 50_000 })
  const whole = run(process.execPath, 'scripts/annotate.ts')
  const shards = run('parallel', '--pipe', '-k', '-j', '4', '-N', '75', `${process.execPath} scripts/annotate.ts`)
  expect(shards.status).toBe(0)
  expect(whole.stdout.trimEnd().split('\n')).toHaveLength(300)
  expect(shards.stdout).toBe(whole.stdout)
})

import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readContent } from '../scripts/read-content.ts'

const readme = readFileSync('README.md', 'utf8')

test('README 里的那条事实，就是库里的那条', () => {
  const shown = JSON.parse(readme.match(/```json\n([\s\S]*?)```/)![1]!)
  expect(readContent('content').facts.find((f) => f.id === shown.id)).toMatchObject(shown)
})

test('README 里的原文，就是种子里的原文', () => {
  const [, file, printed] = readme.match(/（`(seeds\/[^`]+)`[^）]*）：\s*```\n([\s\S]*?)\n\s*```/)!
  expect(readFileSync(file!, 'utf8')).toContain(printed!.replace(/^ {3}/gm, ''))
})

test('README 里的命令都有，命令都在 README 或 CONTRIBUTING 里', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  for (const [, name] of readme.matchAll(/npm (?:run (?:-s )?)?(start|test|[a-z-]+)(?= |`|\n)/g))
    if (!['ci', 'run'].includes(name!)) expect(Object.keys(scripts)).toContain(name)
})

test('README 里的链接和图都在', () => {
  for (const [, path] of readme.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(path!), path).toBe(true)
})

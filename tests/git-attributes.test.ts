import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { listFiles } from '../scripts/derive-files.ts'

const attributes = (paths: string[]) => {
  const { stdout } = spawnSync('git', ['check-attr', '-z', '--stdin', 'text', 'linguist-generated'], { input: paths.join('\0'), encoding: 'utf8' })
  const parts = stdout.split('\0').slice(0, -1)
  return new Map(Array.from({ length: parts.length / 3 }, (_, i) => [`${parts[3 * i]} ${parts[3 * i + 1]}`, parts[3 * i + 2]] as const))
}
const inGit = spawnSync('git', ['rev-parse', '--is-inside-work-tree']).status === 0

test.skipIf(!inGit)('git 不改种子与数据的换行：位置和校验和在每台机器上都对', () => {
  const kept = [...listFiles('seeds').map((path) => `seeds/${path}`), ...listFiles('content').map((path) => `content/${path}`)].filter(
    (path) => !path.startsWith('content/docs/') && !path.endsWith('.yml'),
  )
  const found = attributes(kept)
  expect(kept.filter((path) => found.get(`${path} text`) !== 'unset')).toEqual([])
  expect(kept.filter((path) => path.startsWith('content/') && found.get(`${path} linguist-generated`) !== 'set')).toEqual([])
  expect(attributes(['README.md', 'content/docs/method.mdx', 'seeds/a.yml']).get('content/docs/method.mdx linguist-generated')).toBe('unset')
})

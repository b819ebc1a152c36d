// npm run diff -- A B [--json]：两个版本之间多了、少了、改了哪些，各因何而变；latest 为当前内容
import { join } from 'node:path'
import { diffSnapshots } from '../src/dataset/diff-snapshots.ts'
import { readPackage } from './read-package.ts'
import { openRelease } from './read-releases.ts'
import { readWords, run } from './run.ts'
import { tellChanges } from './tell-changes.ts'
import { writeSnapshot } from './write-snapshot.ts'

await run(() => {
  const { words, values } = readWords(['npm run diff -- 版本甲', '版本乙（latest 为当前内容）'], {
    content: { type: 'string', default: 'content' },
    seeds: { type: 'string', default: 'seeds' },
    json: { type: 'boolean', default: false },
  })
  const snapshots = join(values.content, 'snapshots')
  const side = (version: string) => {
    if (version !== 'latest') return openRelease(snapshots, version)
    writeSnapshot(values.content, values.seeds, '.cache/diff/latest')
    return readPackage('.cache/diff/latest')
  }
  const comparison = diffSnapshots(side(words[0]!), side(words[1]!))
  console.log(values.json ? JSON.stringify(comparison, null, 2) : tellChanges(comparison))
})

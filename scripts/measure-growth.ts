import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { madeTexts } from './measure-pipeline.ts'
import { runMeasured } from './run-measured.ts'

const MB = 1e6

/** Runs `facts` on one text of each size (in MB), on one line of 10 MB, and `facts` and `annotate` on the same sizes as many texts: seconds should grow in a straight line, and the memory of many texts not at all. Prints lines. */
export async function measureGrowth(sizes: number[]): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'minzheng-growth-'))
  try {
    console.log('\n== 越长越慢吗（整个命令，含启动）')
    for (const size of sizes) measureText(root, `一份 ${size} MB 的文本`, madeTexts(size * MB).join('\n\n'))
    measureText(
      root,
      '一行 10 MB 的文本',
      madeTexts(10 * MB)
        .join('')
        .replace(/\s+/g, ''),
    )
    for (const size of sizes) await measureMany(root, size)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function measureText(root: string, name: string, text: string): void {
  const seeds = join(root, 'one')
  mkdirSync(seeds, { recursive: true })
  writeFileSync(join(seeds, 'made.txt'), text)
  console.log(`facts，${name}：${runMeasured(root, [resolve('scripts/facts.ts'), '--seeds', seeds, '--out', join(root, 'facts.json')])}`)
  rmSync(seeds, { recursive: true })
}

async function measureMany(root: string, size: number): Promise<void> {
  const seeds = join(root, 'many')
  mkdirSync(seeds)
  const lines = createWriteStream(join(root, 'lines.ndjson'))
  const texts = madeTexts(size * MB)
  for (const [id, text] of texts.entries()) {
    writeFileSync(join(seeds, `made-${String(id).padStart(6, '0')}.txt`), text)
    lines.write(`${JSON.stringify({ id, text })}\n`)
  }
  await new Promise<void>((done) => lines.end(done))
  const name = `${size} MB，分作 ${texts.length} 份`
  console.log(`facts，${name}：${runMeasured(root, [resolve('scripts/facts.ts'), '--seeds', seeds, '--out', join(root, 'facts.json')])}`)
  console.log(`annotate，${name}：${runMeasured(root, [resolve('scripts/annotate.ts')], join(root, 'lines.ndjson'))}`)
  rmSync(seeds, { recursive: true })
}

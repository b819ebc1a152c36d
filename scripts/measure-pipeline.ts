import { createRequire } from 'node:module'
import { regionNames } from '../src/lexicon/regions.ts'
import { annotateText, readSeed } from '../src/pipeline.ts'
import { makeArticles } from './make-articles.ts'
import { seedSentences } from './seed-sentences.ts'

const MB = 1e6
const ROUNDS = 5
/** Recognizers-Text reads so slowly that a part of the text must do, in bytes. */
const RECOGNIZERS_PART = 0.1 * MB

/** Measures the whole pipeline, and its first two stages, over texts made from the seed, `megabytes` of them, beside Recognizers-Text and a plain search for all names of regions; one after the other in each round, one thread. Prints lines: MB/s by the clock and by the processor. */
export function measurePipeline(megabytes: number): void {
  const texts = madeTexts(megabytes * MB)
  const encoder = new TextEncoder()
  const files = texts.map((text, i) => ({ file: `made-${i}.txt`, bytes: encoder.encode(text) }))
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const recognizers = allOfRecognizers()
  const part = madeTexts(Math.min(megabytes * MB, RECOGNIZERS_PART))
  const partSize = part.reduce((sum, text) => sum + encoder.encode(text).length, 0)
  const names = new RegExp([...regionNames()].sort((a, b) => b.length - a.length).join('|'), 'g')
  const runs: [name: string, bytes: number, work: () => void][] = [
    ['全程（解析、标注、抽取、编条目）', size, () => files.forEach((file) => void readSeed(file))],
    ['解析与标注', size, () => texts.forEach((text) => void annotateText(text))],
    [
      `地名逐个查（${[...regionNames()].length} 个名字的正则）`,
      size,
      () => {
        for (const text of texts) for (const _ of text.matchAll(names));
      },
    ],
    ['Recognizers-Text（数、百分数、货币、度量、年龄、日期）', partSize, () => part.forEach(recognizers)],
  ]
  const speeds = runs.map((): { clock: number; processor: number }[] => [])
  for (let round = 0; round <= ROUNDS; round++)
    for (const [i, [, bytes, work]] of runs.entries()) {
      const speed = speedOf(bytes, work)
      // the first round warms up
      if (round > 0) speeds[i]!.push(speed)
    }
  console.log(`\n== 抽取速度：${texts.length} 份文本，${(size / MB).toFixed(2)} MB（UTF-8），${ROUNDS} 轮的中位`)
  for (const [i, [name, bytes]] of runs.entries()) {
    const [clock, processor] = (['clock', 'processor'] as const).map((by) => speeds[i]!.map((speed) => speed[by]).sort((a, b) => a - b))
    const range = `${clock![0]!.toFixed(3)}–${clock!.at(-1)!.toFixed(3)}`
    console.log(
      `${name}：${clock![ROUNDS >> 1]!.toFixed(3)} MB/s（${range}；按处理器时间 ${processor![ROUNDS >> 1]!.toFixed(3)}）${bytes < size ? `，只读其中 ${(bytes / MB).toFixed(2)} MB` : ''}`,
    )
  }
}

/** Texts that recombine the seeds' sentences, until they reach a size in bytes of UTF-8. */
export function madeTexts(bytes: number): string[] {
  const texts: string[] = []
  let size = 0
  for (const { text } of makeArticles(seedSentences('seeds'), Number.MAX_SAFE_INTEGER)) {
    texts.push(text)
    size += Buffer.byteLength(text)
    if (size >= bytes) return texts
  }
  return texts
}

function speedOf(bytes: number, work: () => void): { clock: number; processor: number } {
  const before = process.cpuUsage()
  const start = performance.now()
  work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { clock: bytes / MB / (clock / 1000), processor: bytes / MB / ((user + system) / MB) }
}

function allOfRecognizers(): (text: string) => void {
  type Recognise = (query: string, culture: string) => unknown[]
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<string, Recognise>
  const all = ['Number', 'Percentage', 'Currency', 'Dimension', 'Age', 'DateTime'].map((kind) => suite[`recognize${kind}`]!)
  return (text) => {
    for (const paragraph of text.split('\n')) for (const recognise of all) recognise(paragraph, 'zh-cn')
  }
}

// npm run vectors [-- --vectors DIR]：用其他项目的测试向量检验数字与数量的识别，与 Recognizers-Text 并列

import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { whyOut } from '../tests/annotate/vectors-out-of-scope.ts'
import { readsVector, readVectors, suites, type Vector } from './read-vectors.ts'
import { readOptions, run, UserError } from './run.ts'

interface Found {
  start: number
  end: number
  resolution: { value?: string | null } | null
}
type Recognise = (query: string, culture: string) => Found[]

const theirs = createRequire(import.meta.url)('@microsoft/recognizers-text-suite') as Record<
  'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension' | 'recognizeAge',
  Recognise
>

/** Whether Recognizers-Text finds the same span (its end is inclusive) with the same value; its JavaScript package has no ranges. */
function theyRead(suite: string, { input, start, end, kind, value, resolution }: Vector): boolean | undefined {
  if (suite === 'recognizers-numberrange') return undefined
  const recognise =
    suite === 'recognizers-percent'
      ? theirs.recognizePercentage
      : kind === 'currency'
        ? theirs.recognizeCurrency
        : kind === 'dimension'
          ? theirs.recognizeDimension
          : kind === 'age'
            ? theirs.recognizeAge
            : theirs.recognizeNumber
  const found = recognise(input, 'zh-cn')
  if (start === null || end === null) return found.length === 0
  const same = found.find((f) => f.start === start && f.end + 1 === end)
  return same !== undefined && Number.parseFloat(String(same.resolution?.value)) === Number.parseFloat(String(value ?? resolution?.value))
}

await run(() => {
  const { vectors: folder } = readOptions({ vectors: { type: 'string', default: '../shared/vectors' } })
  if (!existsSync(folder)) throw new UserError(`找不到测试向量文件夹 ${folder}。请用 --vectors 指明。`)
  const table = suites.map((suite) => {
    const all = readVectors(folder, suite)
    const inside = all.filter((v) => !whyOut(suite, v))
    const they = inside.map((v) => theyRead(suite, v))
    return {
      套件: suite,
      全部: all.length,
      不在范围: all.length - inside.length,
      本库读对: inside.filter((v) => readsVector(suite, v)).length,
      RecognizersText读对: they.includes(undefined) ? '无此功能' : they.filter(Boolean).length,
      范围内: inside.length,
    }
  })
  console.table(table)
})

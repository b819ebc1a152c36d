import { expect, it } from 'vitest'
import { plainWords } from '../../src/lexicon/plain-words.ts'
import { inPlainWords } from '../../src/normalise/in-plain-words.ts'

it.each([
  ['总共募得款项5万元', '累计募集资金5万元'],
  ['已分发救灾物资，陆续下发补助', '已发放救灾物资，陆续发放补助'],
  ['目前业已建好站点12个', '目前已经建成站点12个'],
  ['相继看望老人30名', '陆续走访老人30名'],
])('%s 读作 %s', (text, plain) => expect(inPlainWords(text)).toBe(plain))

it.each([
  '统一共建平台',
  '部分发放到户',
  '充分发挥作用',
  '企业已有12家',
  '连接到户',
  '下发《通知》',
  '下发放物资',
  '器官捐献',
  '无偿献血',
  '劳务派遣工',
  '疏散通道',
  '党建好',
  '各款项目',
])('%s 照读', (text) => expect(inPlainWords(text)).toBe(text))

it('读作的词与原词一样长', () => {
  const lengths = plainWords.map(([plain, others]) => {
    const words = others.replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)|\(\?:([^()]*)\)/g, '$1')
    return [plain, words.split('|').filter((word) => word.length !== plain.length)]
  })
  expect(lengths.filter(([, others]) => others!.length > 0)).toEqual([])
})

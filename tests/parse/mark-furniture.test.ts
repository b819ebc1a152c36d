import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

test.each(['5994', '10609'])('会议记录的页眉和页码 %s 不是正文，句子从上一页接到下一页', (page) => {
  const text = `政府預留2億元撥款，推行改善計劃，協助長者裝修，\n計劃預\n\n立法會 ─  2013年 4月 24日  \n \n${page} \n計每年可服務約33 000名長者。\n`
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(facts.map((fact) => fact.number.exact.replace(/\s/g, ''))).toEqual(['2億元', '33000名'])
})

test('两头带横线的页码不是正文，把一句话接起来', () => {
  const text = '截至2021年底，全县共有低保对象454户。全年支出低保\n—7—\n资金1349万元。\n'
  const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
  expect(facts.at(-1)?.indicator.name).toBe('支出低保资金')
})

test.each(['-END-总编：某某责编：某某', '▶ 这7个村被选中了，有你家吗？ ▶ 这些地方拆不拆？', '推荐阅读更多精彩视频请关注某某新增491例！'])(
  '文末的“%s”不是正文',
  (tail) => {
    const text = `全县建成食堂12家、公寓3处。${tail}\n`
    const { facts } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text) })
    expect(facts.map((fact) => fact.number.exact)).toEqual(['12家', '3处'])
  },
)

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { simplified, traditional } from '../../src/lexicon/traditional.ts'
import { fold } from '../../src/normalise/fold.ts'
import { decode } from '../../src/parse/decode.ts'
import { readSeed } from '../../src/pipeline.ts'

/** 里 is also 裏, 后 also 後: what one character is for two is left as it is. */
const glyphs = new Map(
  [...simplified]
    .map((one, i) => [one, traditional[i]!] as const)
    .reverse()
    .filter(([one]) => !'里只后面台系云制松干表准千几才余于'.includes(one)),
)

/** Ways to print one text; `spaced` puts in blanks, the others keep its length. */
const prints: Record<string, (text: string) => string> = {
  全角的字母数字和百分号: (text) => text.replace(/[\dA-Za-z%]/g, (one) => (one === '%' ? '％' : String.fromCharCode(one.charCodeAt(0) + 0xfee0))),
  半角的标点: (text) => text.replace(/[，；：！？（）]/g, (one) => ',;:!?()'['，；：！？（）'.indexOf(one)]!),
  直引号: (text) => text.replace(/[“”]/g, '"'),
  角引号: (text) => text.replace(/[“”‘’]/g, (one) => '「」『』'['“”‘’'.indexOf(one)]!),
  数字与汉字之间空一格: (text) => text.replace(/(?<=\p{sc=Han})(?=[\dA-Za-z])|(?<=[\dA-Za-z%])(?=\p{sc=Han})/gu, ' '),
  没有宽度的空格: (text) => text.replace(/(?<=[，。])(?=\p{sc=Han})/gu, '\u200b'),
  繁体字: (text) => [...text].map((one) => glyphs.get(one) ?? one).join(''),
  汉字的年份: (text) => text.replace(/(?<!\d)20\d\d(?=年)/g, (year) => [...year].map((one) => '〇一二三四五六七八九'[Number(one)]).join('')),
  段首空两格: (text) => text.replace(/^(?=\S)/gm, '　　'),
}

const news = `2024-08-10 20:25，正文：大丰区：社工“五社联动”服务八千人
中新网盐城8月10日电（记者 王某）记者从江苏省盐城市大丰区民政局获悉，截至6月底，全区建成“五社联动”示范点12个，持证社工达到1743人，比上年末增加126人；投入资金2560.5万元，累计服务8000余人次，满意度达98.5%！
今年7月15日，该区为60岁以上（含60岁）老年人开展“银龄安康”活动3场。到2025年年底，大丰区将实现社工站全覆盖，每个社区至少有1名社会工作专业人才。
`

/** What a text states, whatever its print. */
function stated(text: string): string[] {
  const { facts } = readSeed({ bytes: new TextEncoder().encode(text), file: 'text.txt' })
  return facts.map(({ quantity, modality, region, period, indicator }) =>
    [
      quantity.value,
      quantity.valueMax,
      fold(quantity.unit),
      quantity.bound,
      modality,
      region,
      period?.start,
      period?.end,
      fold(indicator.name).replace(/\s/g, ''),
    ].join(' '),
  )
}

it.each(Object.keys(prints))('%s：说的还是那些', (print) => {
  const plain = stated(news)
  expect(plain.length).toBeGreaterThan(8)
  expect(plain.every((fact) => fact.includes('320904'))).toBe(true)
  expect(stated(prints[print]!(news))).toEqual(plain)
})

const folder = new URL('../../../shared/dev/', import.meta.url)
const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

it.skipIf(texts.length > 0)('略过：没有 ../shared/dev 里的文本', () => {})

for (const name of texts)
  it.each(Object.keys(prints))(`${name}，%s：说的还是那些`, (print) => {
    const { text } = decode(readFileSync(new URL(name, folder)))
    expect(stated(prints[print]!(text))).toEqual(stated(text))
  })

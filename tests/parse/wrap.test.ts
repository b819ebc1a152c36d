import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { reflow } from '../../src/nlcst/reflow.ts'
import type { RootNode } from '../../src/nlcst/tree.ts'
import { decode } from '../../src/parse/decode.ts'
import { parseText } from '../../src/parse/parse.ts'
import { undoHardWrap } from '../../src/parse/undo-hard-wrap.ts'
import { type Composition, typeset } from './typeset.ts'
import { wrapAt } from './wrap-at.ts'

const folder = new URL('../../../shared/dev/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

const compositions: Composition[] = [
  { width: 15, hangs: true, half: false },
  { width: 15, hangs: false, half: false },
  { width: 15, hangs: true, half: true },
  { width: 24, hangs: false, half: true },
  { width: 15, hangs: true, half: true, indented: true },
]

it.skipIf(names.length > 0)('skipped: ../shared/dev with the texts to wrap is not here', () => {})

for (const name of names) {
  const text = () => decode(readFileSync(new URL(name, folder))).text
  it.each([15, 18])(`${name} reads the same when cut at %i characters`, (width) => {
    expect(clean(parseText(wrapAt(text(), width)))).toEqual(clean(parseText(text())))
  })
  // a page that is set in a column with tables keeps its lines only where the new ones are cut as evenly
  it.each(name === '066.txt' ? compositions.filter(({ half }) => !half) : compositions)(`${name} reads the same when set in columns, %o`, (composition) => {
    expect(clean(parseText(typeset(text(), composition)))).toEqual(clean(parseText(text())))
  })
  it(`${name} reads the same when sliced every 15 characters, line breaks counted`, () => {
    expect(
      clean(
        parseText(
          text()
            .match(/[\s\S]{1,15}/g)!
            .join('\n'),
        ),
      ),
    ).toEqual(clean(parseText(text())))
  })
  it(`${name} reads the same with Windows line ends`, () => {
    expect(clean(parseText(text().replaceAll('\n', '\r\n')))).toEqual(clean(parseText(text())))
  })
}

/** Running text by role and article: a line that ends just where the cut falls may lose its paragraph's end, and nothing else. */
function clean(root: RootNode): Record<string, string> {
  const out: Record<string, string> = {}
  for (const node of root.children) {
    if (node.type !== 'ParagraphNode') continue
    const key = `${node.data.role} ${node.data.article ?? '-'}`
    out[key] = (out[key] ?? '') + reflow(node).text
  }
  return out
}

it('an article that begins with its dateline begins there, cut or not', () => {
  const one = '2024-03-05 08:30，正文：东湖区民政局本周走访了三十二户独居老人并送去米面粮油。'
  const two = '2024-03-06 09:10，正文：西山区民政局举办了两场招聘会，来了四百人。'
  const text = `${one}${'好'.repeat((15 - (one.length % 15)) % 15)}\n${two}\n`
  expect(clean(parseText(wrapAt(text, 15)))).toEqual(clean(parseText(text)))
})

it('a column whose lines are twice as wide as the cut stays a column', () => {
  const line = (n: number) => `第${n}段說的是長者服務中心如何安排探訪又說到各區的義工怎樣協助長者改善家居環境和飲食`
  const widths = [28, 28, 30, 28, 30, 30, 28, 28]
  const text = `${widths.map((width, n) => line(n).slice(0, width)).join('\n')}\n全港只有 11\n間，完了。\n`
  const paragraphs = (root: RootNode) => root.children.filter((node) => node.type === 'ParagraphNode').length
  expect([paragraphs(parseText(text)), paragraphs(parseText(wrapAt(text, 15)))]).toEqual([1, 1])
})

const news = `西山区社工站三年服务八千人
本报讯（记者 王某）记者从东湖市西山区民政局获悉，截至2024年6月底，全区建成社工站“五社联动”示范点12个，培育社区社会组织308家，持证社工达到1743人，比上年末增加126人。
据介绍，该区投入资金2560万元，为60岁以上独居、空巢老年人提供探访、助餐、助浴等服务；“十四五”以来，累计服务8000余人次，群众满意度升至98.5%，无投诉。
到2025年年底，西山区将实现街道（乡镇）社工站全覆盖，每个社区至少有1名社会工作专业人才。
`

it.each([...compositions, { width: 11, hangs: true, half: true, indented: true }])(
  'an article set in a column, %o, has its paragraphs again',
  (composition) => {
    const set = typeset(news, composition)
    expect(set.split('\n').length).toBeGreaterThan(10)
    const [again, once] = [paragraphsOf(set), paragraphsOf(news)]
    expect(again.join('')).toBe(once.join(''))
    // a line that ends just where the column does may lose its paragraph's end
    expect(again.length).toBeGreaterThanOrEqual(once.length - 1)
    for (const opening of again.map((paragraph) => paragraph.slice(0, 6))) expect(once.map((paragraph) => paragraph.slice(0, 6))).toContain(opening)
  },
)

it('a headline wider than its column stays whole, and the column has its paragraphs again', () => {
  const [headline, ...body] = news.split('\n')
  const wide = `${headline}：一个区的社会工作怎样走进每一个社区`
  const set = typeset(body.join('\n'), { width: 13, hangs: true, half: true })
  expect(paragraphsOf(`${wide}\n${set}`)).toEqual(paragraphsOf([wide, ...body].join('\n')))
})

it('a list of names a line each is no column', () => {
  const names = [
    '东湖区敬老院',
    '西山区养老服务中心',
    '南苑区慈善总会',
    '北塘区社会工作协会',
    '中原区救助管理站',
    '江城区养老服务中心',
    '河口区儿童福利院',
  ].join('\n')
  expect(undoHardWrap(`${names}\n`).cuts).toEqual([])
})

it('behind a line that ends a sentence a short line alone stays a heading', () => {
  const body = '民政部门要把这件事办好办实，让群众满意放心。'.repeat(2)
  const text = `${body}\n附件\n${body}\n`
  expect(undoHardWrap(typeset(text, { width: 11, hangs: true, half: false })).text).toBe(text)
})

it.each([
  [' \n', 'a blank at the end of each line'],
  ['\n  ', 'each line indented'],
  ['\n\n', 'an empty line between every two'],
  ['\r\n', 'the line ends of Windows'],
])('%j: an article cut with %s has its paragraphs again', (between) => {
  expect(paragraphsOf(wrapAt(news, 15, between))).toEqual(paragraphsOf(news))
})

const paragraphsOf = (text: string) => parseText(text).children.flatMap((node) => (node.type === 'ParagraphNode' ? [reflow(node).text] : []))

import { describe, expect, test } from 'vitest'
import { parseText } from '../../src/parse/parse.ts'
import { factsOf } from '../extract/facts-of.ts'

describe('存下来的网页标签', () => {
  test('标签不是正文，尖括号里别的话是', () => {
    const facts = factsOf('<p align="left">\n全市共有<strong>养老机构</strong>116家。&nbsp;</p><br/>\n')
    expect(facts.get('116家')?.indicator.name).toBe('养老机构数')
    expect(factsOf('全市共有<示范>养老机构116家。\n').get('116家')?.indicator.name).toContain('示范')
  })

  test('什么也不丢：标签仍在原文里，位置不变', () => {
    const source = '<p>全市共有养老机构116家。</p>\n'
    expect(factsOf(source).get('116家')?.number).toMatchObject({ start: source.indexOf('116家'), exact: '116家' })
    expect(parseText(source).children.length).toBeGreaterThan(0)
  })

  test('引号、空格写成字符实体的，不进名称', () => {
    const facts = factsOf('<p>全市打造&ldquo;长者食堂&rdquo;35家，&emsp;培育&#8220;乐龄&#8221;社工站12个，R&amp;D人员5000人。</p>\n')
    expect([...facts.values()].map(({ indicator }) => indicator.name).join('，')).not.toMatch(/quo|emsp|#|；|&(?!D)/)
    expect(facts.get('35家')?.indicator.name).toContain('长者食堂')
    expect(facts.get('5000人')?.indicator.name).toBe('R&D人员人数')
  })

  test('任务后面的牵头单位不被标签隔开', () => {
    const task = '2.创造就业机会。年均开发2万个以上的公益性岗位。（牵头单位：市人力资源局）</p><p align="left">\n'
    expect(factsOf(task).get('2万个')?.modality).toBe('target')
  })
})

test('引出下文的一行不是标题', () => {
  const page = [
    '就譚議員的質詢，我的答覆如下：  ',
    ' ',
    '(一 ) 在 2012年 7月 1日至2013年 3月 31日期間，民政署共收到 458宗',
    '涉及法團運作的糾紛，分類如下：  ',
    ' ',
    '類別  數目 (宗 ) ',
    '大廈維修  142 ',
    '財務管理  114 ',
  ].join('\n')
  const facts = factsOf(`${page}\n`)
  expect(facts.get('458宗')?.indicator.name).toContain('糾紛')
  expect(facts.get('142')?.period?.start).toBe('2012-07-01')
})

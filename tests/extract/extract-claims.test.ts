import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../src/extract/extract-claims.ts'
import { extractPolicies } from '../../src/extract/extract-policies.ts'
import { Claim } from '../../src/schema/claim.ts'
import { articleOf } from './article-of.ts'

const read = (paragraphs: string[], title?: string) => {
  const { input, text } = articleOf(paragraphs, title ? { title } : {})
  return extractClaims(input, extractPolicies(input, text), text)
}
const brief = (claims: Claim[]) => claims.map((c) => [c.text, c.claimed, c.named.join('|'), c.verdict, c.open])

describe('列举在数目之前', () => {
  test.each([
    ['涵盖了救助、养老、社区矫正等24个服务领域，都是', ['24个服务领域', 24, '救助|养老|社区矫正', 'partial', true]],
    [
      '主要从基本民生保障更加有力、基层社会治理更加有序、基本社会服务更加有效等5个方面明确了目标。',
      ['5个方面', 5, '基本民生保障更加有力|基层社会治理更加有序|基本社会服务更加有效', 'partial', true],
    ],
    ['在新华、滨江等5个城市社区开展试点。', ['5个城市社区', 5, '新华|滨江', 'partial', true]],
    [
      '引进兰州爱颐、兰州小草、榆中若水、榆中玖惠等四家专业社工服务机构作为承接机构。',
      ['四家专业社工服务机构', 4, '兰州爱颐|兰州小草|榆中若水|榆中玖惠', 'complete', false],
    ],
    ['组建困难救助、矛盾调处、权益维护等社工志愿服务队伍33支。', ['社工志愿服务队伍33支', 33, '困难救助|矛盾调处|权益维护', 'partial', true]],
  ])('%s', (text, wanted) => expect(brief(read([text]))).toEqual([wanted]))

  test('先报数、后列名的，合为一条，照先报的写', () => {
    const claims = read(['制定了3项主要发展指标。', '《规划》提出低保标准年度增速、护理型床位占比等3项民政事业发展的主要指标。'])
    expect(brief(claims)).toEqual([['3项主要发展指标', 3, '低保标准年度增速|护理型床位占比', 'partial', true]])
  })

  test.each(['全区培育老年人宜居社区100个。', '开展个案877个、小组3893节、社区活动4312场次。', '打造15个以上养老院。'])('%s：没有', (text) =>
    expect(read([text])).toEqual([]),
  )
})

describe('数目在名称里', () => {
  test.each([
    [
      '引导社区、社会工作者、社区社会组织、社区志愿者、社区公益慈善资源“五社联动”。',
      ['“五社联动”', 5, '社区|社会工作者|社区社会组织|社区志愿者|社区公益慈善资源', 'complete', false],
    ],
    ['整合资源，制好需求、资源、项目“三张清单”，推动下沉。', ['“三张清单”', 3, '需求|资源|项目', 'complete', false]],
    [
      '三是摸清“三个底数”。摸清单人保底数，查清收入；摸清残疾人等级底数，应保尽保；摸清残疾人未办证底数，集中办理。',
      ['“三个底数”', 3, '单人保底数|残疾人等级底数|残疾人未办证底数', 'complete', false],
    ],
    ['落实“四个不摘”要求。', ['“四个不摘”', 4, '', 'none', false]],
  ])('%s', (text, wanted) => expect(brief(read([text]))).toEqual([wanted]))

  test('一处引号里有两个自称，各为一条', () => {
    const claims = read(['推动社工站建设的“双融合、双提升”，增强获得感。'])
    expect(claims.map((c) => [c.text, c.of, c.claimed, c.verdict])).toEqual([
      ['“双融合、双提升”', '双融合', 2, 'none'],
      ['“双融合、双提升”', '双提升', 2, 'none'],
    ])
    expect(new Set(claims.map((c) => c.id)).size).toBe(2)
  })
})

describe('逐条列在后面', () => {
  test('标题里的三项模式，对一是、二是、三是', () =>
    expect(brief(read(['一是建立“三项清单”模式。', '二是优先“雪中送炭”项目模式。', '三是打造“联动”模式。'], '温州市民政局惠民利民三项模式')).at(0)).toEqual([
      '惠民利民三项模式',
      3,
      '三项清单|雪中送炭|联动',
      'complete',
      false,
    ]))

  test('十方面民生实事，对编号段落', () =>
    expect(brief(read(['继续认真办好三方面民生实事。', '1.医疗卫生方面。举办活动。', '2.养老帮困方面。新增学位。', '3.关爱儿童方面。开展筛查。']))).toEqual([
      ['三方面民生实事', 3, '医疗卫生|养老帮困|关爱儿童', 'complete', false],
    ]))

  test('条数不合的不算', () => expect(read(['突出三个重点。', '一是突出精准施策。', '二是突出典型树立。'])).toEqual([]))
})

test('证据在正文，是原文的一句，条目合乎词典', () => {
  const { input, text } = articleOf(['涵盖了救助、养老等24个服务领域，都好。'], { title: '标题' })
  const [claim] = extractClaims(input, [], text)
  expect(Claim.parse(claim)).toEqual(claim)
  expect(claim!.evidence[0]!.exact).toBe('涵盖了救助、养老等24个服务领域，都好。')
  expect(text.slice(claim!.evidence[0]!.start, claim!.evidence[0]!.end)).toBe(claim!.evidence[0]!.exact)
})

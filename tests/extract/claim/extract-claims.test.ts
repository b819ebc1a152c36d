import { describe, expect, test } from 'vitest'
import { extractClaims } from '../../../src/extract/claim/extract-claims.ts'
import { extractPolicies } from '../../../src/extract/policy/extract-policies.ts'
import { Claim } from '../../../src/schema/claim.ts'
import { articleOf } from '../article-of.ts'

const read = (paragraphs: string[], title?: string) => {
  const { input, models, text } = articleOf(paragraphs, title ? { title } : {})
  return extractClaims(input, models, extractPolicies(input, models, text), text)
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
    ['这是心脑血管疾病、癌症和慢性呼吸系统疾病3类重大疾病的专场讲座。', ['3类重大疾病', 3, '心脑血管疾病|癌症|慢性呼吸系统疾病', 'complete', false]],
    ['在用的平安小学、长山中学、河畔中心校3个安置点，尚有群众。', ['3个安置点', 3, '平安小学|长山中学|河畔中心校', 'complete', false]],
    ['贵州、河北、湖北等11个省份开工率超过九成。', ['11个省份', 11, '贵州|河北|湖北', 'partial', true]],
    ['行动主要从强化宣传、畅通渠道、强化援助等5个方面进行。', ['5个方面', 5, '强化宣传|畅通渠道|强化援助', 'partial', true]],
    ['比赛召集了来自深圳、惠州、赣州等19个城市的球员。', ['19个城市', 19, '深圳|惠州|赣州', 'partial', true]],
    ['建设武汉、宜昌、襄阳三大算力圈，推进转型。', ['三大算力圈', 3, '武汉|宜昌|襄阳', 'complete', false]],
    ['推动交易中心、服务中心、评估中心等7大服务平台高效运行。', ['7大服务平台', 7, '交易中心|服务中心|评估中心', 'partial', true]],
    ['组建困难救助、矛盾调处、权益维护等社工志愿服务队伍33支。', ['社工志愿服务队伍33支', 33, '困难救助|矛盾调处|权益维护', 'partial', true]],
  ])('%s', (text, wanted) => expect(brief(read([text]))).toEqual([wanted]))

  test('先报数、后列名的，合为一条，照先报的写', () => {
    const claims = read(['制定了3项主要发展指标。', '《规划》提出低保标准年度增速、护理型床位占比等3项民政事业发展的主要指标。'])
    expect(brief(claims)).toEqual([['3项主要发展指标', 3, '低保标准年度增速|护理型床位占比', 'partial', true]])
  })

  test.each([
    '向相关部门、单位、行业组织等发出司法建议21份。',
    '对老年人、残疾人等群体服务33次。',
    '全区培育老年人宜居社区100个。',
    '开展个案877个、小组3893节、社区活动4312场次。',
    '打造15个以上养老院。',
  ])('%s：没有', (text) => expect(read([text])).toEqual([]))
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

  test.each([
    ['签约前做到“三查”，查明主体资格，查明企业、个人征信，查明出资情况；再签约。', '三查', ['查明主体资格', '查明企业、个人征信', '查明出资情况']],
    ['做到“两到位”，走访到位，服务到位。', '两到位', ['走访到位', '服务到位']],
    ['实现刑事案件、涉案金额、涉案人员实现“三下降”。', '三下降', ['刑事案件', '涉案金额', '涉案人员']],
    ['守住防止规模性返贫致贫、保障粮食安全“两条底线”。', '两条底线', ['防止规模性返贫致贫', '保障粮食安全']],
    ['筑牢乡村产业、乡村建设、乡村治理“三根支柱”。', '三根支柱', ['乡村产业', '乡村建设', '乡村治理']],
    ['开展“两个项目”（“河小青”生态保护项目、“河小文”研学项目），突出重点。', '两个项目', ['“河小青”生态保护项目', '“河小文”研学项目']],
  ])('%s', (text, name, named) => expect(read([text]).map((c) => [c.text, c.named])).toEqual([[`“${name}”`, named]]))

  test.each(['有“十里三村，三村三多”之说。', '打造“双环”旅游公路。', '培养“双师型”教师。', '加强农村“三资”管理。', '办好“双高计划”。'])('%s：没有', (text) =>
    expect(read([text])).toEqual([]),
  )

  test('一处引号里有两个自称，各为一条', () => {
    const claims = read(['推动社工站建设的“双融合、双提升”，增强获得感。'])
    expect(claims.map((c) => [c.text, c.of, c.claimed, c.verdict])).toEqual([
      ['“双融合、双提升”', '双融合', 2, 'none'],
      ['“双融合、双提升”', '双提升', 2, 'none'],
    ])
    expect(new Set(claims.map((c) => c.id)).size).toBe(2)
  })
})

describe('引号里列出，引号后报数', () => {
  test.each([
    ['坚持“防、筛、管、治、研”五位一体，推动工作。', ['“防、筛、管、治、研”五位一体', 5, '防|筛|管|治|研', 'complete', false]],
    ['坚持“外出就业、返乡创业、合作兴业”三措并举。', ['“外出就业、返乡创业、合作兴业”三措并举', 3, '外出就业|返乡创业|合作兴业', 'complete', false]],
    ['打造“银龄讲堂”“银龄乐园”等五大品牌。', ['“银龄讲堂”“银龄乐园”等五大品牌', 5, '银龄讲堂|银龄乐园', 'partial', true]],
  ])('%s', (text, wanted) => expect(brief(read([text]))).toEqual([wanted]))

  test.each(['按照“平安、有序、干净、整洁”的要求。', '落实“减、免、缓”三个月内到账。', '推行“送餐、助浴”两项以外的服务。'])('%s：没有', (text) =>
    expect(read([text])).toEqual([]),
  )
})

describe('逐条列在后面', () => {
  test('一句之内，分号隔开', () =>
    expect(brief(read(['会议提出三点要求：一是提高认识，抓紧落实；二是规范操作，严格程序；三是挂钩奖惩。']))).toEqual([
      ['三点要求', 3, '提高认识|规范操作|挂钩奖惩', 'complete', false],
    ]))

  test('隔了很远的列举，不是前面那个数目的', () =>
    expect(read(['突出两个重点。', '另一段。', '又一段。', '再一段。', '还有一段。', '一是突出精准施策。', '二是突出典型树立。'])).toEqual([]))

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
  const { input, models, text } = articleOf(['涵盖了救助、养老等24个服务领域，都好。'], { title: '标题' })
  const [claim] = extractClaims(input, models, [], text)
  expect(Claim.parse(claim)).toEqual(claim)
  expect(claim!.evidence[0]!.exact).toBe('涵盖了救助、养老等24个服务领域，都好。')
  expect(text.slice(claim!.evidence[0]!.start, claim!.evidence[0]!.end)).toBe(claim!.evidence[0]!.exact)
})

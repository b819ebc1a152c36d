import { describe, expect, test } from 'vitest'
import { extractPolicies } from '../../../src/extract/policy/extract-policies.ts'
import { Policy } from '../../../src/schema/policy.ts'
import { articleOf } from '../article-of.ts'

const read = (...paragraphs: string[]) => {
  const { input, models, text } = articleOf(paragraphs)
  return extractPolicies(input, models, text)
}
const only = (...paragraphs: string[]) => {
  const policies = read(...paragraphs)
  expect(policies.map((p) => p.name)).toHaveLength(1)
  return policies[0]!
}

describe('文件', () => {
  test('印发机关、批准机关、简称、时段', () => {
    const policy = only('近日，经广西壮族自治区政府同意，广西壮族自治区民政厅、发展改革委联合印发《广西民政事业发展“十四五”规划》。该《规划》聚焦阶段性任务。')
    expect(policy).toMatchObject({
      kind: 'document',
      name: '广西民政事业发展“十四五”规划',
      aliases: ['规划'],
      issuers: ['广西壮族自治区民政厅', '广西壮族自治区发展改革委'],
      approver: '广西壮族自治区政府',
      period: { start: '2021-01-01', end: '2025-12-31' },
    })
  })

  test('文号', () =>
    expect(only('省民政厅印发《养老机构创建工作方案》（民办函〔2023〕31号，以下简称《方案》）。')).toMatchObject({
      number: '民办函〔2023〕31号',
      aliases: ['方案'],
    }))
  test.each([
    ['根据民政部、财政部《关于加强孤儿保障工作的意见》（民发〔2019〕62号）执行。', ['民政部', '财政部'], '民发〔2019〕62号', '100000'],
    ['根据《民政部办公厅关于做好社区养老工作的通知》执行。', ['民政部办公厅'], undefined, '100000'],
    ['《关于提高补助标准的通知》由市民政局、市财政局联合印发。', ['市民政局', '市财政局'], undefined, '511126'],
    ['省民政厅印发《养老机构创建工作方案》。', ['省民政厅'], undefined, '510000'],
    ['广西壮族自治区民政厅印发《养老机构创建工作方案》。', ['广西壮族自治区民政厅'], undefined, '450000'],
  ])('%s', (text, issuers, number, region) => {
    const policy = only(text)
    expect([policy.issuers, policy.number, policy.region]).toEqual([issuers, number, region])
  })

  test.each([
    ['安徽省芜湖市镜湖区制定《邻里中心发展规划》。', '340202'],
    ['我市出台《养老服务机构管理办法》。', '511126'],
    ['依据《中华人民共和国慈善法》。', '100000'],
    ['参照《合肥市养老服务条例》。', '340100'],
    ['评定依据是《养老机构等级划分与评定标准》。', undefined],
  ])('在哪里有效：%s %s', (text, region) => expect(only(text).region).toBe(region))

  test.each([
    ['2023年8月5日，省民政厅印发《养老服务发展规划》。', '2023-08-05'],
    ['省民政厅2023年8月5日印发《养老服务发展规划》。', '2023-08-05'],
    ['《养老服务发展规划》2023年8月5日由省民政厅印发。', undefined],
    ['近日，省民政厅印发《养老服务发展规划》。', undefined],
    ['8月5日，省民政厅印发《养老服务发展规划》。', undefined],
    ['2023年，省民政厅印发《养老服务发展规划》。', undefined],
    ['2023年8月5日，会议召开，学习《养老服务发展规划》。', undefined],
  ])('印发日期：%s %s', (text, date) => expect(only(text).date).toBe(date))

  test('别句里的机关不算印发机关', () => expect(only('市民政局召开会议。出台《社会救助工作容错纠错实施细则（试行）》。').issuers).toEqual([]))
  test.each(['据《人民日报海外版》报道。', '他读过《红楼梦新证》。'])('%s：书报不算', (text) => expect(read(text)).toEqual([]))
})

describe('工程与行动', () => {
  test('带起止年的行动计划', () =>
    expect(only('实施殡葬服务设施建设三年行动计划（2021—2023年），实现全覆盖。')).toMatchObject({
      kind: 'programme',
      period: { start: '2021-01-01', end: '2023-12-31' },
    }))

  test('规划提出的，属于该规划', () => {
    const [plan, ...programmes] = read('市民政局印发《夹江县民政事业规划》。', '《规划》提出，实施养老服务提升工程、社会工作能力建设工程2项重大工程。')
    expect(programmes.map((p) => [p.name, p.partOf])).toEqual([
      ['养老服务提升工程', plan!.id],
      ['社会工作能力建设工程', plan!.id],
    ])
  })

  test.each([
    ['结合“三抓三促”行动等重点工作。', '“三抓三促”行动'],
    ['开展“乐业沭阳”春风行动，调查需求。', '“乐业沭阳”春风行动'],
    ['在实施“甘露助残培训提升行动”上见真章。', '甘露助残培训提升行动'],
    ['实施“日行一善”活动。推出“日行一善”公益活动。', '“日行一善”活动'],
    ['实施“以工助农”等行动。', '以工助农'],
    ['建立体系，开展了“双送双提”行动，提升幸福感。', '“双送双提”行动'],
    ['实施好医疗卫生强基工程。', '医疗卫生强基工程'],
    ['申报国家“双高计划”。', '双高计划'],
  ])('%s', (text, name) => expect(only(text)).toMatchObject({ kind: 'programme', name }))

  test.each([
    '开展“七个项目”，突出重点。',
    '推进“清廉家风进万家、美德善行传四方”系列活动暨支教公益行动。',
    '开展“八一”走访慰问活动。',
    '實施先導計劃。',
    '推进提质行动。',
    '实施重大工程项目。',
    '提高行动能力，推进行动不便老人探访。',
    '着力做好“雪中送炭”的项目。',
    '实施该工程。',
  ])('%s：没有', (text) => expect(read(text)).toEqual([]))
})

describe('模式', () => {
  test.each([
    [
      '引导社区、社会工作者、社区社会组织、社区志愿者、社区公益慈善资源“五社联动”。',
      '五社联动',
      ['社区', '社会工作者', '社区社会组织', '社区志愿者', '社区公益慈善资源'],
      5,
    ],
    ['建立“三清单”模式。社工站建立群众需求清单、社会资源清单和服务项目清单。', '三清单', ['群众需求清单', '社会资源清单', '服务项目清单'], 3],
    ['强化产业、创业、就业“三业联动”，吸引劳动者。', '三业联动', ['产业', '创业', '就业'], 3],
    ['推行“自治+共治+智治”社区治理模式。', '自治+共治+智治', ['自治', '共治', '智治'], undefined],
    ['优先“雪中送炭”项目模式。', '雪中送炭', [], undefined],
    ['全面构建社工人才“1+N”网格化管理模式。', '社工人才“1+N”网格化管理模式', [], undefined],
    ['坚持“双融合、双提升”，增强获得感。', '双融合、双提升', [], undefined],
    [
      '实践团以“1212”模式（种下一颗种子、办好两件实事、开展一次调研、推广两大特色）开课。',
      '“1212”模式',
      ['种下一颗种子', '办好两件实事', '开展一次调研', '推广两大特色'],
      undefined,
    ],
    ['统筹推进“三医”联动改革。', '“三医”联动', [], 3],
  ])('%s', (text, name, members, count) => {
    const policy = only(text)
    expect(policy).toMatchObject({ kind: 'model', name, members })
    expect(policy.claimedCount).toBe(count)
  })

  test.each([
    '新增“双持证”护理员。',
    '健全“四上”企业用工调查统计制度。',
    '解决“一老一小”问题。',
    '办好“三农”工作。',
    '“十四五”时期。',
    '打造“双环”旅游公路。',
    '培养“双师型”教师。',
    '有“十里三村，三村三多”之说。',
  ])('%s：没有', (text) => expect(read(text)).toEqual([]))
})

test('全省试点属省，本地试点属本地', () => {
  const policies = read('以开展全省第二批城乡基层治理试点为契机，在新华、滨江等5个城市社区开展“党建+社会服务”试点。')
  expect(policies).toMatchObject([
    { kind: 'pilot', name: '城乡基层治理试点', region: '510000' },
    { kind: 'pilot', name: '“党建+社会服务”试点', region: '511126', members: ['新华', '滨江'], claimedCount: 5 },
  ])
})

test('平台：构成、措辞与时限', () =>
  expect(only('到2025年底，全面建成集老年人数据库、养老资源数据库、行业监管信息于一体的广西智慧养老服务平台。')).toMatchObject({
    kind: 'platform',
    name: '广西智慧养老服务平台',
    members: ['老年人数据库', '养老资源数据库', '行业监管信息'],
    wording: '全面建成',
    deadline: { end: '2025-12-31' },
  }))

test('基金', () => expect(only('成立首个社区慈善专项基金，引导慈善力量。')).toMatchObject({ kind: 'fund', name: '社区慈善专项基金' }))

test('证据是原文的一句，条目合乎词典', () => {
  const { input, models, text } = articleOf(['先说别的。实施基层社工人才培育工程，予以保障。再说别的。'])
  const [policy] = extractPolicies(input, models, text)
  expect(Policy.parse(policy)).toEqual(policy)
  const [evidence] = policy!.evidence
  expect(evidence!.exact).toBe('实施基层社工人才培育工程，予以保障。')
  expect(text.slice(evidence!.start, evidence!.end)).toBe(evidence!.exact)
})

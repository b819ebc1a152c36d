import { describe, expect, test } from 'vitest'
import { recogniseLists } from '../../src/annotate/recognise-lists.ts'

const lists = (folded: string) => recogniseLists(folded).map((mark) => [mark.items.map((i) => folded.slice(i.start, i.end)).join('|'), mark.open])

describe('各项，及是否以“等”收尾', () => {
  test.each([
    ['涵盖了救助、养老、社区矫正等24个服务领域', '救助|养老|社区矫正', true],
    ['建立群众需求清单、社会资源清单和服务项目清单。', '群众需求清单|社会资源清单|服务项目清单', false],
    ['联合社区、社会组织、社工、社会资源及社区自治组织的力量', '社区|社会组织|社工|社会资源|社区自治组织', false],
    ['在新华、滨江等5个城市社区', '新华|滨江', true],
    ['引导社区、社会工作者“五社联动”，', '社区|社会工作者', false],
    ['采取走出去、请进来、实战练兵、岗位轮训等方式', '走出去|请进来|实战练兵|岗位轮训', true],
    ['占城市低保标准比例、乡镇（街道）未成年人保护工作站覆盖率等16项', '占城市低保标准比例|乡镇（街道）未成年人保护工作站覆盖率', true],
    ['“单人保”、重病致贫、消除顾虑等方面', '“单人保”|重病致贫|消除顾虑', true],
    ['实施地名服务专项工程、殡葬服务设施建设工程10项重大工程', '地名服务专项工程|殡葬服务设施建设工程', false],
    ['家政服务、养老育幼以及协商自治', '家政服务|养老育幼|协商自治', false],
  ])('%s', (text, items, open) => expect(lists(text)).toEqual([[items, open]]))
})

test('和谐、共和、参与、普及里的和与及不是连接词', () =>
  expect(lists('推动社会和谐、群众参与、知识普及等工作')).toEqual([['社会和谐|群众参与|知识普及', true]]))

test.each(['二、主要任务', '县（市、区）', '救助和养老', '一二三'])('%s：没有', (text) => expect(lists(text)).toEqual([]))

test('不相重叠，按次序', () => {
  const text = '甲乙、丙丁，戊己、庚辛等；壬癸、子丑'
  const marks = recogniseLists(text)
  expect(marks).toHaveLength(3)
  for (const [i, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[i - 1]?.end ?? 0)
})

test('十万个顿号也读得完', { timeout: 120_000 }, () => {
  expect(recogniseLists(`${'社区、'.repeat(100_000)}。甲乙、丙丁`).at(-1)).toMatchObject({ start: 300_001 })
})

import { describe, expect, test } from 'vitest'
import { recogniseOrganisations } from '../../src/annotate/recognise-organisations.ts'

const names = (folded: string) => recogniseOrganisations(folded).map((mark) => mark.name)

describe('机关团体连同其前的地名', () => {
  test.each([
    ['据四川省民政厅消息', ['四川省民政厅']],
    ['浙江省温州市民政局坚持推动', ['浙江省温州市民政局']],
    ['经广西壮族自治区政府同意', ['广西壮族自治区政府']],
    ['县民政局局长带头', ['县民政局']],
    ['市民政局召开会议', ['市民政局']],
    ['山东省人民政府新闻办公室举行', ['山东省人民政府新闻办公室']],
    ['近日，安徽省政府办公厅印发', ['安徽省政府办公厅']],
    ['据中国慈善联合会慈善信托委员会公布数据', ['中国慈善联合会慈善信托委员会']],
    ['记者从日前省残联、省人社厅、省税务局在张掖市', ['省残联', '省人社厅', '省税务局']],
    ['市慈善基金会副秘书长', ['市慈善基金会']],
    ['由国家发展改革委牵头', ['国家发展改革委']],
  ])('%s', (text, wanted) => expect(names(text)).toEqual(wanted))
})

test('共用地名的，各得其名', () => {
  const text = '广西壮族自治区民政厅、发展改革委联合印发'
  expect(names(text)).toEqual(['广西壮族自治区民政厅', '广西壮族自治区发展改革委'])
  expect(recogniseOrganisations(text).map((m) => text.slice(m.start, m.end))).toEqual(['广西壮族自治区民政厅', '发展改革委'])
})

test.each(['各级民政部门', '会同人社部门办理', '社区自治组织', '成立志愿服务队', '社工站政府采购'])('%s：没有', (text) => expect(names(text)).toEqual([]))

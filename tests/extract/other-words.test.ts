import { describe, expect, it } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** Statements with places where other words say the same: `{目前|现在|当前}`. What is read must not depend on which of them stands there, but for the word itself in a name. */
const statements: Record<string, string> = {
  已有的数:
    '东台市{目前|现在|当前|眼下|如今|现阶段|截至目前}{已|已经|共|已累计|累计已}{建成|建有|建立|设立|设有|开设}社区食堂120家，{累计|总共|一共|共|已}{服务|帮助}老年人2.3万人次。',
  发钱: '2024年，东台市{共|累计|总共|一共|合计|共计|已|先后|陆续}{发放|拨付|下发|发出}临时救助资金860万元，{救助|帮助|帮扶|资助}困难群众4200余人。',
  募捐: '2024年，东台市慈善总会{共|累计|总共|一共|先后|}{募集|筹集|募得|筹得|接收|收到}善款{约|大约|近|将近|}360万元。',
  要做的: '2025年，东台市{计划|拟|将|预计|力争|争取|要}{新建|新增|建设|打造|建成}示范性社工站35个，{开展|举办|组织}社工培训24场。',
  到那时: '到2027年，东台市养老机构护理型床位占比{不低于|不少于|达到|达到并保持在|提高到|提升至}65%，{实现|基本实现|力争实现}乡镇养老服务中心全覆盖。',
  办了几次: '2024年，东台市民政局{共|累计|先后|陆续|}{举办|开展|组织|召开|举行}社会救助政策宣讲会46场，{参加|到场}人数3200人。',
  送给谁: '7月15日，东台市慈善总会向{困难家庭|困难群众|低保家庭|残疾人家庭}{捐赠|捐献|赠送|送上|发放|送去}大米300袋。',
  标准: '2024年7月起，东台市城乡低保标准由每人每月{约|}620元{提高到|提高至|提升到|提升至|调整为|调整到|上调至|增加到|提标至}680元。',
  分别: '2024年，东台市培训养老护理员、社会工作者分别{达|为|有|达到}520人、310人。',
  增长: '2024年，东台市志愿者总数{达|达到|为|已达|突破|超过|增至|增加到}18.6万人，比{上年|去年|2023年}{增长|增加|上升}8.1%。',
  其中: '2024年，东台市救助流浪乞讨人员640人次，{其中|当中}{护送返乡|安置}52人。',
  配备: '2024年，东台市{为|给}社区{配备|配置|安装}适老化设施1500套，投入资金{共|共计|合计|总计|}280万元。',
}

/** All ways to say a statement that differ from its first in one place. */
function* ways(statement: string): Generator<{ text: string; first: string; word: string }> {
  const parts = statement.split(/[{}]/)
  const plain = parts.map((part, i) => (i % 2 === 1 ? part.split('|')[0]! : part))
  for (let i = 1; i < parts.length; i += 2) {
    const [first, ...others] = parts[i]!.split('|')
    for (const word of others) yield { text: plain.with(i, word).join(''), first: first!, word }
  }
}

const first = (statement: string): string => statement.replace(/\{([^|}]*)[^}]*\}/g, '$1')

interface Said {
  number: string
  rest: string
  name: string
}

function said(text: string): Said[] {
  const { facts } = readSeed({ bytes: new TextEncoder().encode(`2024-08-10 20:25，正文：${text}\n`), file: 'text.txt' })
  return facts.map(({ quantity, modality, region, period, indicator }) => ({
    number: [quantity.value, quantity.unit].join(' '),
    rest: [modality, region, period?.start, period?.end].join(' '),
    name: indicator.name,
  }))
}

describe.each(Object.entries(statements))('%s', (_, statement) => {
  const plain = said(first(statement))

  it.each([...ways(statement)])('$first → $word', ({ text, first, word }) => {
    const other = said(text)
    expect(other.map(({ number, rest }) => `${number} ${rest}`)).toEqual(plain.map(({ number, rest }) => `${number} ${rest}`))
    const same = (name: string) => (first === '' ? name : name.replace(first, word))
    expect(other.map(({ name }) => name)).toEqual(plain.map(({ name }, i) => (other[i]?.name === name ? name : same(name))))
  })
})

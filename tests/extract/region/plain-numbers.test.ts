import { expect, test } from 'vitest'
import { factsIn } from '../facts-of.ts'

/** The regions of a text's facts, with each word put before the number that # stands for. */
const regions = (text: string, hedge: string) => factsIn(`${text.replace('#', hedge)}\n`).map((f) => f.region)

test.each([
  '拟将北京市昌平区等#50个地区纳入试点名单。',
  '机构累计资助养老院338家，实现全国#31个省市自治区全覆盖。',
  '推进长春、白山#2个城市国家公立医院示范项目。',
  '吉林省多地出现严重洪涝，此次强降雨造成舒兰市#14人遇难。',
  '山阳、勉县等#6个抽水蓄能项目核准建设，陕西外送电量增长1.2倍。',
])('%s：约数和确数说的是同一个地方', (text) => {
  for (const hedge of ['近', '约', '超过', '逾', '将近']) expect(regions(text, hedge)).toEqual(regions(text, ''))
})

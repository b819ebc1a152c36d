import type { OrganisationMark } from '../nlcst/mark.ts'

const suffix = '(?:民政[厅局部]|财政[厅局部]|发展改革委|发改委|人民政府|政府办公厅|政府办公室|政府|人社[厅局]|残联|残疾人联合会|慈善总会|慈善联合会|基金会|卫生健康委|卫健委|教育[厅局部]|公安[厅局部]|税务局|医保局|妇联|团委|总工会|红十字会|办公厅|委员会)'
const pattern = new RegExp(`(?:[\\u4e00-\\u9fff]{2,8}?(?:自治区|省|市|县|区|州|旗)|[省市县区州]|国家|中国|全国)${suffix}`, 'g')

/** Finds offices and associations by their suffix, with the place before it. */
export function recogniseOrganisations(folded: string): OrganisationMark[] {
  return [...folded.matchAll(pattern)].map((m) => ({ type: 'organisation', start: m.index, end: m.index + m[0].length, name: m[0] }))
}

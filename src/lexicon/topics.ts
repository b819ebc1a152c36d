import type { Topic } from '../schema/topic.ts'

/** Words of each field; a word counts once wherever it stands, the first field with most words wins. */
export const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['养老服务', /养老|老年|老人|适老化|护理型|助餐|失能|高龄|银发|敬老/g],
  ['儿童福利与未成年人保护', /儿童|未成年|留守|孤儿|困境儿|收养|福利院/g],
  ['社会救助', /低保|特困|社会救助|救助对象|临时救助|兜底|低收入/g],
  ['社会工作', /社工|社会工作/g],
  ['慈善与志愿服务', /慈善|志愿|捐赠|募捐|善款|公益/g],
  ['社会组织', /社会组织|行业协会|商会|基金会/g],
  ['残疾人', /残疾|残联|康复/g],
  ['就业', /就业|岗位|技能培训|创业|用工/g],
  ['婚姻殡葬地名', /婚姻|殡葬|殡仪|公墓|火化|地名|骨灰/g],
  ['基层治理', /社区|治理|网格|基层|村民|居民自治|村居/g],
]

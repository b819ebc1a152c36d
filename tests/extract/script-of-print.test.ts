import { expect, it } from 'vitest'
import { factsIn } from './facts-of.ts'

it.each([
  ['全港設有綜合社區中心18間，為長者提供服務。', '綜合社區中心數'],
  ['政府向6 000名長者發放津貼，每名長者獲發2,000元。', '長者'],
])('%s：名称照原文的字', (text, name) => {
  const found = namesIn(text)
  expect(found).toContain(name)
  expect(found).not.toMatch(/[综会区长发额贴数]/)
})

it('一字两形的，照它在文中所在的词', () => {
  expect(namesIn('里弄居委會設有公園裏的座椅12張，座椅旁另設路燈30盞。')).toContain('公園裏的座椅')
})

it('同义的词一样读，名称仍照原文', () => {
  expect(namesIn('基金会总共募得善款300万元，下发慰问金20万元。')).toBe('基金会募得善款 下发慰问金金额')
  expect(namesIn('镇干部累计走访3100户，看望196户。')).toContain('走访')
  expect(namesIn('中心业已培养护理员41名。')).toBe('中心培养护理员人数')
})

it('同义的词各照自己近旁的原文', () => {
  expect(namesIn('甲公司捐献矿泉水300箱。乙公司捐赠面包200箱。')).toBe('甲公司捐献矿泉水数 乙公司捐赠面包数')
})

const namesIn = (text: string): string =>
  factsIn(`${text}\n`)
    .map(({ indicator }) => indicator.name)
    .join(' ')

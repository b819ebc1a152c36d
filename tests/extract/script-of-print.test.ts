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

const namesIn = (text: string): string =>
  factsIn(`${text}\n`)
    .map(({ indicator }) => indicator.name)
    .join(' ')

import { expect, test } from 'vitest'
import { factsOf } from '../facts-of.ts'

test('前一句几年分别几个，后一句又说分别：还是那几年', () => {
  const facts = factsOf('2011年及2012年，署方分别收到156个及154个补助金申请。其中分别有143个及141个个案获批。\n')
  expect(['156个', '154个', '143个', '141个'].map((number) => facts.get(number)?.period?.text)).toEqual(['2011年', '2012年', '2011年', '2012年'])
})

test('同期分别：是前面说的那几年；后一句另有时间，就不接着', () => {
  const facts = factsOf('2006年及2011年收入中位数分别为8000元和8790元，而同期全港收入中位数分别为11000元和12000元。2013年，甲院和乙院分别收费300元和400元。\n')
  expect(['11000元', '12000元', '300元'].map((number) => facts.get(number)?.period?.text)).toEqual(['2006年', '2011年', '2013年'])
})

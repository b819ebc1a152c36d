import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

test('末一列断成两行、只到某日；行头带注号', () => {
  const text = [
    '牌照處的執法數字如下：  ',
    ' ',
    ' 2010年  2011年  2012年  ',
    '2013年  ',
    '(截至5月31日 ) ',
    '投訴 (1 ) 366 696 1 418 470 ',
    '巡查  2 678 3 125 6 791 3 837 ',
    '檢控 (2 ) 38 53 128 75 ',
    ' ',
    '註：  ',
    '',
  ]
  const { facts: found } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode(text.join('\n')) })
  expect(found.map(({ number, period }) => `${number.exact} ${period?.end}`)).toEqual([
    ...['366 2010-12-31', '696 2011-12-31', '1 418 2012-12-31', '470 2013-05-31'],
    ...['2 678 2010-12-31', '3 125 2011-12-31', '6 791 2012-12-31', '3 837 2013-05-31'],
    ...['38 2010-12-31', '53 2011-12-31', '128 2012-12-31', '75 2013-05-31'],
  ])
})

import { expect, test } from 'vitest'
import { factsIn, regionOf } from '../facts-of.ts'

test('物资送到别省：说的还是送的那里，收的地方提得再多也一样', () => {
  const text =
    '2023-08-07\n\n一辆货车抵达河北涿州，车里是江岸区的爱心物资。河北涿州受灾，牵动人心。江岸区红十字会与涿州联系，把捐赠的物资送到涿州灾区。江岸区某食品公司捐款捐物，两天里备齐价值110余万元的2000多箱食品，连夜装车。\n'
  expect([regionOf(text, '110余万元'), regionOf(text, '2000多箱')]).toEqual(['420102', '420102'])
})

test('到了那里救人的，说的是那里', () => {
  const text = '2023-08-11\n\n中国红十字会总会消息，救援队14支队伍自8月1日在河北省涿州市开展救援，转移1600名群众。8月5日，队员在工厂里救出11名被困人员。\n'
  expect(['14支', '1600名', '11名'].map((number) => regionOf(text, number))).toEqual(['130681', '130681', '130681'])
})

test('一句里的县级市，全市是它自己的；另起一段说的市照旧', () => {
  const text =
    '2023-08-02\n\n内蒙古自治区团委所属志愿队驰援河北涿州市。据涿州发布，强降雨已致全市13万余人、146个村居受灾。内蒙古自治区团委介绍了志愿队的情况。\n'
  expect([regionOf(text, '13万余人'), regionOf(text, '146个')]).toEqual(['130681', '130681'])
})

test.each(['分别向', '各向', '均向'])('%s两处捐的，一处一笔；总数不是哪一处的', (to) => {
  for (const gives of ['捐赠', '捐献', '赠送', '拨付']) {
    const facts = factsIn(`某茶饮企业${to}山西、陕西${gives}300万元，共计600万元。\n`)
    expect(facts.map((f) => [f.number.exact, f.region])).toEqual([
      ['300万元', '140000'],
      ['300万元', '610000'],
      ['600万元', undefined],
    ])
  }
})

test('几处分别做了一个数，一处一个；一个数一处的，按次序', () => {
  const regions = (text: string) => factsIn(text).map((f) => [f.number.exact, f.region])
  expect(regions('山西省、陕西省分别备案2单慈善信托。\n')).toEqual([
    ['2单', '140000'],
    ['2单', '610000'],
  ])
  expect(regions('山西、陕西分别备案2单、5单。\n')).toEqual([
    ['2单', '140000'],
    ['5单', '610000'],
  ])
  expect(regions('山西省太原市分别慰问老人20户。\n')).toEqual([['20户', '140100']])
})

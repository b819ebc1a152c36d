import { expect, test } from 'vitest'
import { readSeed } from '../../src/pipeline.ts'

/** Each fact of a text as `number: name`. */
const names = (text: string) => readSeed({ bytes: new TextEncoder().encode(text), file: 'text.txt' }).facts.map((f) => `${f.number.exact}: ${f.indicator.name}`)

test.each([
  ['全国共有社会组织89.1万个，比上年下降0.5%。', ['89.1万个: 社会组织数', '0.5%: 社会组织比上年下降']],
  ['全国共有老年人口28004万人，占总人口的19.8%。', ['28004万人: 老年人口人数', '19.8%: 老年人口占总人口比例']],
  ['护理型床位占比由2020年的48%提高到2023年的62.3%。', ['48%: 护理型床位占比', '62.3%: 护理型床位占比']],
  ['城市和农村低保标准分别为800元和600元。', ['800元: 城市低保标准', '600元: 农村低保标准']],
  [
    '发放各类救助资金3.2亿元，惠及困难群众45.6万人次，同比分别增长6.2%和3.8%。',
    ['3.2亿元: 发放各类救助资金', '45.6万人次: 各类救助资金惠及困难群众人次', '6.2%: 发放各类救助资金同比增长', '3.8%: 各类救助资金惠及困难群众同比增长'],
  ],
])('%s names what each number measures', (text, expected) => expect(names(text)).toEqual(expected))

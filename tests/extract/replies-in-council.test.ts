import { expect, test } from 'vitest'
import { factsIn, factsOf } from './facts-of.ts'

/** A fact in a few words: name, value with unit, bound, modality. */
const told = (text: string, numeral: string) => {
  const fact = factsOf(`香港。${text}`).get(numeral)
  return fact && `${fact.indicator.name} ${fact.quantity.value}${fact.quantity.unit} ${fact.quantity.bound} ${fact.modality}`
}
const period = (text: string, numeral: string) => {
  const { period } = factsOf(text).get(numeral) ?? {}
  return period && `${period.text} ${period.start ?? ''}..${period.end ?? ''}`
}

test('从某年起几年内是一段时间，不是时长；未来3至4年也是', () => {
  expect(period('全市从2021年起三年内新建养老院30所。', '30所')).toBe('从2021年起三年内 2021-01-01..2023-12-31')
  expect([...factsOf('在2018年起的5年内，全市将建成公屋10万个。').keys()]).toEqual(['10万个'])
  expect(period('香港在 2016-2017年度起的 4年內將落成約 17 000個新單位。', '17 000個')).toBe('2016-2017年度起的4年內 ..')
  expect(period('在未來 3至 4年，市場預計可提供 67 000個單位。', '67 000個')).toBe('未來3至4年 ..')
  expect(period('学额会在未来3个学年内增至4000个。', '4000个')).toBe('未来3个学年内 ..')
})

test('与前一时点的水平相比：水平是那时的，量同一回事；变化点名比什么', () => {
  const text = '2022年全市登记志愿者12万人，比2021年的10万人增加2万人。'
  expect(period(text, '10万人')).toBe('2021年 2021-01-01..2021-12-31')
  expect(told('今年課程入讀率為31.1%，較 5年前約 21.9%大幅增加 9個百分點。', '21.9%')).toBe('課程入讀率 21.9% about actual')
  expect(told('今年課程入讀率為31.1%，較 5年前約 21.9%大幅增加 9個百分點。', '9個百分點')).toBe('課程入讀率比5年前增加 9個百分點 exactly actual')
  expect(told('參與計劃的院校達 70所，比 2012年多7所。', '7所')).toBe('參與計劃的院校比2012年多數 7所 exactly actual')
})

test('倍增、急升也是变化；被数的名词跟两头走', () => {
  expect(told('長者將由 94萬人急升至 256萬人。', '94萬人')).toBe('長者人數 940000人 exactly actual')
  expect(told('長者將由 94萬人急升至 256萬人。', '256萬人')).toBe('長者人數 2560000人 exactly target')
  expect(told('自資學位從 3 000個收生學額倍增至6 500個。', '6 500個')).toBe('自資學位收生學額 6500個 exactly actual')
})

test('数后括号里是它的比例，再后面说它怎样', () => {
  const text = '協助調解的 901宗個案中，496宗(55%)已獲解決。'
  expect(told(text, '496宗')).toBe('獲解決的個案數 496宗 exactly actual')
  expect(told(text, '55%')).toBe('獲解決的個案比例 55% exactly actual')
})

test('共用的单位照原样；分别之后的宾语和相对的两类各得其名', () => {
  expect(factsIn('香港的屋宇署及房屋署已分別舉辦共 59及 4場簡介會。').map(({ quantity }) => quantity.unit)).toEqual(['場', '場'])
  expect(told('環保署及消防處分別接獲 41及 21宗有關寵物服務運作的投訴。', '41')).toBe('環保署接獲投訴數 41宗 exactly actual')
  expect(told('黃昏班全費及半費津助額分別為每人每月 750元及 375元。', '750元')).toBe('黃昏班全費津助額 750元 exactly standard')
  expect(told('男性和女性低保对象分别为300人和200人。', '300人')).toBe('男性低保对象人数 300人 exactly actual')
})

test('不超过总数几成、低于每小时几吨：界限隔着总数和每', () => {
  expect(factsOf('涵盖数目不超过总数25%的其他学生。').get('25%')?.quantity.bound).toBe('atMost')
  expect(factsOf('設施的處理能力均低於每小時 0.5公噸。').get('0.5公噸')?.quantity.bound).toBe('lessThan')
})

test('计划为他们、未符预期、截至某日的1年内：不是打算', () => {
  expect(told('計劃為他們訂立較高的標準金額 (由 1,800元至 2,250元不等 )。', '1,800元至 2,250元')).toMatch(/standard$/)
  expect(told('部分 (共 36所 )遇到困難，故此人數未符預期；而亦有部分 (共 20所 )收生超過其建議的人數。', '20所')).toMatch(/actual$/)
  expect(told('截至 2013年 4月 30日的 1年內，平均乘客量約為 500萬人次。', '500萬人次')).toMatch(/actual$/)
  expect(told('新建公屋量預測為 75 000個單位，即平均每年約 15 000個單位。', '15 000個')).toBe('平均每年新建公屋量預測數 15000個 about target')
  expect(told('我們將於兩個月後出售約 830個貨尾單位。', '830個')).toMatch(/target$/)
  expect(told('公屋的總供應以最少 10萬個單位為產量目標。', '10萬個')).toBe('公屋的總供應數 100000個 atLeast target')
})

test('获某署发给的，是所数之物的谓语', () => {
  expect(told('全港有12間院舍獲社署發出牌照。', '12間')).toBe('獲社署發出牌照的院舍數 12間 exactly actual')
})

test('页眉说是立法会；内地县名的两个字在香港路名里不是地方', () => {
  const pages = [
    '處理投訴的情況如下。  ',
    '立法會  ─  2012年 11月 28日  ',
    ' ',
    '1827 ',
    '當局收到投訴 87宗。  ',
    '立法會  ─  2012年 11月 28日  ',
    ' ',
    '1828 ',
    '處理完畢。  ',
  ]
  expect(factsIn(`${pages.join('\n')}\n`).map(({ region }) => region)).toEqual(['810000'])
  expect(factsOf('房委會表示，安達臣道石礦場用地將可提供約 1 700個單位。').get('1 700個')?.region).toBe('810000')
})

test('该5个、两项服务：说的是上文数过的，不再算', () => {
  expect(factsIn('在香港，該5個設施均不燒垃圾。現時兩項服務的機制運作良好。自兩項計劃全面實施至今，反應良好。')).toEqual([])
  expect([...factsOf('全市推出两项计划。').keys()]).toEqual(['两项'])
})

test('质询的几个部分、首两期、全数或半数费用：不是数', () => {
  expect([...factsOf('香港。就議員質詢的 4個部分，現答覆如下。').keys()]).toEqual([])
  expect([...factsOf('香港科學園首兩期的整體出租率約 95%。').keys()]).toEqual(['95%'])
  expect([...factsOf('香港低收入家庭可獲全數或半數費用減免。').keys()]).toEqual([])
  expect([...factsOf('全市解决群众反映的问题232个。').keys()]).toEqual(['232个'])
})

test('计划管理局的“计划”不是打算；利率由几下调至几是定下的水平', () => {
  expect(told('強制性公積金計劃管理局每年度的開支約為 4億元。', '4億元')).toMatch(/actual$/)
  expect(told('政府將貸款年利率由2.5%下調至 1%，免審查貸款的年利率則由3.174%下調至 1.674%(於 3年後作檢討 )。', '1.674%')).toMatch(/standard$/)
  expect(factsOf('政府將貸款年利率由2.5%下調至 1%(於 3年後作檢討 )。').has('3年')).toBe(false)
})

test('六成多；名额增至几个名额，增长为几成；还款不丢“还”', () => {
  expect(told('可轉移的資產由總值的四成，增加至六成多。', '六成')).toMatch(/^可轉移的資產.* 60% moreThan/)
  expect(told('服務的最低名額從 440個增至720個名額，增長為 64%。', '720個')).toBe('服務的最低名額數 720個 exactly actual')
  expect(told('服務的最低名額從 440個增至720個名額，增長為 64%。', '64%')).toBe('服務的最低名額增長 64% exactly actual')
  expect(told('貸款人可獲免息延長還款期最多兩年。', '兩年')).toMatch(/還款期/)
})

test('同年某月是前面说的那年；尚未实施前不是实施的那年；上述各项的总数同一时间', () => {
  expect(period('計劃於 2011年 3月結束。社署於同年 10月將計劃推展至720個名額。', '720個')).toBe('同年10月 2011-10-01..2011-10-31')
  expect(period('制度于2000年实施；在制度尚未实施前，只有三分之一的人口有保障。', '三分之一')).toBe(undefined)
  expect(period('在2011-2012年度，中心的开支为1亿元。投放在上述各项服务的总开支为1.9亿元。', '1.9亿元')).toBe('2011-2012年度 ..')
})

test('则没有、于某处、以某身份，是所数之人的谓语；案件数的是案件', () => {
  expect(told('餘下約23萬名選民則沒有回覆選舉處。', '23萬名')).toBe('則沒有回覆選舉處的選民人數 230000名 about actual')
  expect(told('約有 450名長者於社署為病人而設的院舍內接受服務。', '450名')).toMatch(/^於.*長者人數/)
  expect(told('該處接獲 3宗貸款人以失去工作能力為理由申請豁免還款的個案。', '3宗')).toMatch(/的個案 3宗/)
  expect(told('該處首次接獲有關短訊的舉報個案。截至本年 10月 15日，共接獲 106宗。', '106宗')).toBe('接獲舉報個案數 106宗 exactly actual')
})

test('预计之后最终怎样，是已有的；举出的例子不数；由某年的降至今天的', () => {
  const budget = '財政司司長預計赤字是75億元，最終有 14億元盈餘，落差甚大。'
  expect(told(budget, '75億元')).toMatch(/target$/)
  expect(told(budget, '14億元')).toMatch(/actual$/)
  expect(factsIn('我想舉出兩個例子，各有不同。')).toEqual([])
  const plan = '計劃的人口由 2009年時提交的 10 300人減少至約 9 900人。'
  expect(period(plan, '9 900人')).toBe(undefined)
})

test('升幅是所升之物的；有些高达的，与前同一回事；补的字随原文的字体', () => {
  expect(told('零售業的總銷售額由1,700億元增至4,400億元，升幅為150%。', '150%')).toBe('零售業的總銷售額升幅 150% exactly actual')
  expect(told('幼稚園平均學費為 3萬元，有些更高達 5萬元。', '5萬元')).toMatch(/^(?:幼稚園)?平均學費 /)
  expect(told('有關單位可供約9 900人居住。', '9 900人')).toMatch(/人數 /)
})

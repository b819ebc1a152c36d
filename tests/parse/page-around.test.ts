import { expect, test } from 'vitest'
import { factsIn } from '../extract/facts-of.ts'

const text = '大丰区建成社工站12个\n8月10日，记者从盐城市大丰区民政局获悉，全区建成社工站12个，持证社工1743人。\n'
const head = '当前位置：首页 > 新闻中心 > 地方动态\n字号：[大][中][小] 浏览次数：1234次\n信息来源：办公室 阅读 328 次 【打印】 【关闭】\n'
const foot = [
  '【责任编辑：张三】',
  '分享到：微信 微博',
  '打印本页 关闭窗口',
  '上一篇：西山区建成助餐点20个',
  '相关链接：民政部发布2021年第二季度民政统计数据',
  '主办单位：某某市民政局 联系电话：010-58123114 您是第1234567位访问者',
  '版权所有 京ICP备12345678号-1 京公网安备11010502000001号 网站标识码bm13000001',
].join('\n')

const told = (page: string) => factsIn(page).map(({ number, indicator, region, period }) => [number.exact, indicator.name, region, period?.text, period?.start])

test('页面四周的栏目、计数、备案号不是正文，也不定年份和地区', () => {
  const plain = told(text)
  expect(plain.map(([exact]) => exact)).toContain('1743人')
  expect(told(head + text)).toEqual(plain)
  expect(told(`${text}${foot}\n`)).toEqual(plain)
})

test('“相关链接”后面成句的是正文', () => {
  const facts = told(`${text}相关链接：2023年，全区培育社区社会组织308家。\n`)
  expect(facts.map(([exact]) => exact)).toContain('308家')
})

import { describe, expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

const nameOf = (text: string, number: string) => factsOf(text).get(number)?.indicator.name

describe('名称单独读得懂', () => {
  test('成员、参加的人随前一分句说的队伍或活动', () => {
    expect(nameOf('各村也组建应急救援小分队，成员共56人。\n', '56人')).toBe('应急救援小分队成员人数')
    expect(nameOf('此次培训班有来自各县的队员，共计33人参加。\n', '33人')).toBe('培训班参加人数')
    expect(nameOf('原来，上屋组地处偏僻，只有9户人家。\n', '9户')).toBe('上屋组人家户数')
    // 前面已经数过的，不另找
    expect(nameOf('协会组织活动12场，共3000人参加。\n', '3000人')).not.toContain('协会')
  })

  test('共几人做什么，说的是谁；投入多少钱做什么，是投入', () => {
    expect(nameOf('甲救援队、乙救援队共30人携带4辆抢险车前往。\n', '30人')).toContain('救援队')
    expect(nameOf('投入178万元推进改厕工程。\n', '178万元')).toBe('推进改厕工程投入')
    expect(nameOf('在两级工会投入建设资金989万元的基础上，各企业投入资金2580万元。\n', '989万元')).toContain('工会投入建设资金')
    expect(nameOf('支持2857家企业吸纳就业、引进人才5065人。\n', '2857家')).toBe('吸纳就业的企业数')
    expect(nameOf('12位儿童领取到每月600元的补贴。\n', '12位')).toBe('领取补贴的儿童人数')
  })

  test('已完成的随前面做的事；并列的修饰语共用末一个的中心语', () => {
    expect(nameOf('小清河分洪区共转移7个乡镇、67个村、8.6万人，目前已完成转移8.31万人。\n', '8.31万人')).toBe('小清河分洪区完成转移人数')
    expect(nameOf('240名包村、891名包组、1479名包户防汛责任人全部上岗。\n', '891名')).toContain('包组防汛责任人')
    expect(nameOf('门诊报销比例为80%，乡镇卫生院为90%。\n', '90%')).toBe('乡镇卫生院报销比例')
    expect(nameOf('共有来自44个国家的代表团参加。\n', '44个')).toBe('代表团来源国家数')
    expect(nameOf('协议要约定保留不低于20%的床位用于接收特困人员。\n', '20%')).toBe('协议保留床位比例')
    expect(nameOf('建立长期护理保险统筹制度，实现单位职工、灵活就业人员全覆盖。\n', '全覆盖')).toMatch(/^长期护理保险.*覆盖率$/)
  })
})

describe('总价值和名单', () => {
  test('总价值就是总价值；括号前是名单的题目', () => {
    expect(nameOf('向某镇捐赠书包等物资总价值3万元。\n', '3万元')).toMatch(/总价值$/)
    expect(nameOf('展示点名单（排名不分先后）社会团体（4家）甲协会、乙商会。\n', '4家')).toBe('社会团体数')
  })
})

import { expect, test } from 'vitest'
import { modalityOf } from '../facts-of.ts'

test('机构计划、准备出资：还没有发生；叫作某某计划的不是计划要做', () => {
  expect(modalityOf('今年，某某基金会计划准备出资2000万元，再建400个厨房。', '2000万元')).toBe('target')
  expect(modalityOf('全市慈善总会组织计划资助资金5700万元。', '5700万元')).toBe('target')
  expect(modalityOf('某银行宣布每年为优抚对象发放200万元消费券。', '200万元')).toBe('target')
  expect(modalityOf('雨露计划资助学生200人。', '200人')).toBe('actual')
})

test('其中各项列支多少，也是计划里的', () => {
  const text = '全市慈善总会计划资助资金5700万元。其中，助学项目列支621万元，救助新生1531名。'
  expect([modalityOf(text, '621万元'), modalityOf(text, '1531名')]).toEqual(['target', 'target'])
})

test('即将、将进机关社区：还没有做', () => {
  expect(modalityOf('11所学校亦即将通过改建工程增设升降机。', '11所')).toBe('target')
  expect(modalityOf('义诊月将进机关、社区和学校举办15场活动。', '15场')).toBe('target')
  expect(modalityOf('30名学生即将毕业。', '30名')).toBe('actual')
  expect(modalityOf('志愿者走进社区举办15场活动。', '15场')).toBe('actual')
})

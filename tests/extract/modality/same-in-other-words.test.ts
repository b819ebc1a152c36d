import { describe, expect, test } from 'vitest'
import { modalityOf } from '../facts-of.ts'

describe('换个说法，语气不变', () => {
  test.each([
    ['低保标准提升到每人每月800元。', '800元', 'standard'],
    ['护理津贴由每人每月约100元提升到约120元。', '120元', 'standard'],
    ['每人每季度津贴600元。', '600元', 'standard'],
    ['服务半径不多于3公里，床位数不得少于20张。', '20张', 'standard'],
    ['讲师团将宣讲近150场环保课程。', '150场', 'target'],
    ['该会今年将捐助100名困难学生。', '100名', 'target'],
    ['36项活动拟贯穿全年。', '36项', 'target'],
    ['今年我们拟办好以下实事：建设食堂20家；累计建成书屋700个。', '700个', 'target'],
    ['工作人员将编好的手册发给300名老人。', '300名', 'actual'],
    ['全市将援助标准提高到500元。', '500元', 'standard'],
    ['全市将免费发放物资。发放对象为登记的特困人员，共涉及1.2万人。', '1.2万人', 'actual'],
  ])('%s %s：%s', (text, number, modality) => expect(modalityOf(text, number)).toBe(modality))

  const plan = (task: string) => `健全服务网络，完善设施，推动试点，加强监管，优化流程，推进改造，实施提升工程，推广标准，保障用地，拓展功能，${task}`
  test.each([
    ['改扩建超过50个养老服务中心。', '50个', 'target'],
    ['累计培育示范点400家。', '400家', 'target'],
    ['登记率达到93%以上，设施覆盖率达到80%左右。', '93%', 'target'],
    ['共改造电梯6193部，建设社区43个。', '43个', 'actual'],
  ])('规划的口气里 %s', (task, number, modality) => expect(modalityOf(plan(task), number)).toBe(modality))
})

import { expect, test } from 'vitest'
import { factsOf } from './facts-of.ts'

test.each([
  ['每户补贴500元。', '500元', '户'],
  ['每户最高补助1万元。', '1万元', '户'],
  ['每张床位补贴2000元。', '2000元', '床位'],
  ['每名儿童每月1000元。', '1000元', '儿童·月'],
  ['每人每月补助600元。', '600元', '人·月'],
  ['每个设区市至少建设1所。', '1所', '设区市'],
])('%s %s：每%s', (text, exact, per) => expect(factsOf(`${text}\n`).get(exact)?.quantity.per).toBe(per))

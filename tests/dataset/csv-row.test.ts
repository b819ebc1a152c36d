import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOf } from '../../src/dataset/columns.ts'
import { csvHeader, csvRow, csvRows } from '../../src/dataset/csv-row.ts'
import { tableNames } from '../../src/dataset/tables.ts'

const columns = columnsOf('regions')
const text = fc.string({ unit: 'binary', minLength: 1 })
const region = fc.record({ id: text, name: text, short: fc.string(), level: text, parent: text }, { requiredKeys: ['id', 'name', 'short', 'level'] })

test('任何文字写成 CSV 再读回来，一字不差；空与缺分得清', () => {
  fc.assert(
    fc.property(fc.array(region), (rows) => {
      const csv = csvHeader(columns) + rows.map((row) => csvRow(columns, row)).join('')
      expect(csvRows(columns, csv)).toEqual(rows.map((row) => ({ ...row })))
    }),
  )
})

test('可缺的栏目不收空串，否则与缺无从分别', () => {
  expect(() => csvRow(columns, { id: '1', name: '甲', short: '甲', level: 'country', parent: '' })).toThrow('parent')
})

test.each(tableNames)('%s 的栏目名不重，不分大小写也不重（SQL 不分）', (name) => {
  const names = columnsOf(name).map((column) => column.name.toLowerCase())
  expect(new Set(names).size).toBe(names.length)
})

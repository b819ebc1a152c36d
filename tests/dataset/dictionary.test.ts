import { expect, test } from 'vitest'
import { columnExamples } from '../../src/dataset/column-examples.ts'
import { columnsOf } from '../../src/dataset/columns.ts'
import { dictionary } from '../../src/dataset/dictionary.ts'
import { tableNames } from '../../src/dataset/tables.ts'

test('没有一行数据时，虚拟的例子标明是虚拟的；有数据时用数据里的', () => {
  const made = dictionary(() => []).filter((entry) => entry.made)
  expect(made.map((entry) => `${entry.table}.${entry.column}`).sort()).toEqual(Object.keys(columnExamples).sort())
  const [entry] = dictionary((table) => (table === 'seeds' ? [{ page: '07' }] : [])).filter(({ table, column }) => table === 'seeds' && column === 'page')
  expect(entry).toMatchObject({ example: '07' })
  expect(entry!.made).toBeUndefined()
})

test('虚拟的例子与栏目的类型相符', () => {
  const kinds = { string: 'string', date: 'string', number: 'number', integer: 'number', boolean: 'boolean', strings: 'object', json: 'object' }
  for (const table of tableNames)
    for (const column of columnsOf(table)) {
      const example = columnExamples[`${table}.${column.name}`]
      if (example !== undefined) expect(typeof example, `${table}.${column.name}`).toBe(kinds[column.type])
    }
})

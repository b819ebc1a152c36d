import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesByField, contrast } from '../../src/dataset/changes-by-field.ts'
import type { Change } from '../../src/dataset/diff-snapshots.ts'

const change = (id: string, fields: Change['fields']): Change => ({ noun: 'facts', kind: 'changed', id, cause: 'rules', says: id, fields })

describe('改动按栏目分列', () => {
  test('改得多的栏目在前；随名称而变的编号、随引文而变的位置不另列', () => {
    const name = { path: 'indicator.name', before: '甲', after: '乙' }
    const fields = changesByField([
      change('a', [name, { path: 'indicator.id', before: '1', after: '2' }]),
      change('b', [{ path: 'region', after: '450000' }, name]),
      change('c', [{ path: 'number.start', before: 3, after: 5 }]),
    ])
    expect(fields.map(([path, rows]) => [path, rows.map(({ change }) => change.id)])).toEqual([
      ['indicator.name', ['a', 'b']],
      ['region', ['b']],
      ['number.start', ['c']],
    ])
  })

  test('清单只列一方独有的', () => {
    const [[, [row]]] = changesByField([change('a', [{ path: 'flags', before: ['自述', '歧义'], after: ['歧义', '估算'] }])]) as never as [[string, [object]]]
    expect(row).toMatchObject({ before: ['自述'], after: ['估算'] })
  })
})

describe('两段文字只留不同之处', () => {
  test('两头相同的略去，留几个字', () => {
    const [shared, end] = ['全市共有养老机构一百二十家并且', '名护理员，明年还要再招一批护理员。']
    expect(contrast(`${shared}20${end}`, `${shared}30${end}`, 4)).toEqual(['…十家并且20名护理…', '…十家并且30名护理…'])
  })

  test('略去的两头确实相同：补回去就是原文', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (head, a, b, tail) => {
          const [before, after] = contrast(head + a + tail, head + b + tail, 3)
          for (const [cut, whole] of [
            [before, head + a + tail],
            [after, head + b + tail],
          ] as const) {
            const bare = whole.includes('…') ? '' : cut.replace(/^…|…$/g, '')
            expect(whole.includes(bare)).toBe(true)
          }
          expect(before === after).toBe(a === b)
        },
      ),
    )
  })
})

import { expect, test } from 'vitest'
import { alignMembers, commonLength } from '../../src/chart/align-members.ts'

test('every member of both lists appears once', () => {
  const left = ['社区', '社会工作者', '社区社会组织', '社区志愿者', '社区公益慈善资源']
  const right = ['社区', '社会组织', '社工', '社会资源', '社区自治组织']
  const pairs = alignMembers(left, right)
  expect(pairs.flatMap((pair) => pair.left ?? []).sort()).toEqual([...left].sort())
  expect(pairs.flatMap((pair) => pair.right ?? []).sort()).toEqual([...right].sort())
  expect(pairs.filter((pair) => pair.kind === 'same')).toEqual([{ left: '社区', right: '社区', kind: 'same' }])
  expect(pairs).toContainEqual({ left: '社会工作者', right: '社工', kind: 'near' })
  expect(pairs).toContainEqual({ left: '社区志愿者', kind: 'none' })
  expect(pairs).toContainEqual({ right: '社区自治组织', kind: 'none' })
})

test('empty lists align to nothing', () => {
  expect(alignMembers([], [])).toEqual([])
  expect(commonLength('社会工作者', '社工')).toBe(2)
})

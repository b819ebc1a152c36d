import { expect, test } from 'vitest'
import { reportAddress } from '../../src/components/report-error.ts'

test('没有公布地址就没有链接；有就填好题目和正文', () => {
  expect(reportAddress(undefined, '题', '文')).toBeUndefined()
  expect(new URL(reportAddress('mailto:a@example.org', '题 & 目', '一\n二')!).searchParams).toEqual(new URLSearchParams({ subject: '题 & 目', body: '一\n二' }))
  const issue = new URL(reportAddress('https://example.org/issues/new?labels=error', '题', '文#1')!)
  expect(Object.fromEntries(issue.searchParams)).toEqual({ labels: 'error', title: '题', body: '文#1' })
})

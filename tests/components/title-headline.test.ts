import { expect, test } from 'vitest'
import { readContent } from '../../scripts/read-content.ts'
import { titleHeadline } from '../../src/components/title-headline.ts'

const { articles, facts } = readContent('content')
const plain = articles.find(({ headline, title }) => headline.length === 1 && headline[0]!.text === title)!
const [fact] = facts

test('标题与报上的标题一字不差，只有一句，里面没有事实：不再排一遍', () => {
  expect(titleHeadline(plain, [])?.start).toBe(plain.headline[0]!.start)
})

test('里面有事实或事实的重复，标题改过，或不止一行：另排', () => {
  const { start } = plain.headline[0]!
  const number = { ...fact!.number, start, end: start + 1 }
  expect(titleHeadline(plain, [{ ...fact!, number }])).toBeUndefined()
  expect(titleHeadline(plain, [{ ...fact!, mentions: [number] }])).toBeUndefined()
  expect(titleHeadline({ ...plain, title: `${plain.title}（节选）` }, [])).toBeUndefined()
  expect(titleHeadline({ ...plain, headline: [...plain.headline, ...plain.headline] }, [])).toBeUndefined()
})

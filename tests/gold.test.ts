import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { listSeeds, readSeedFile } from '../scripts/read-seeds.ts'
import { Gold, scoreText } from '../scripts/score.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const gold = Gold.parse(json('tests/gold/000_22680c95858fb0a9.json'))
const structure = json('tests/gold/seed-structure.json')
const entries = readSeedFile('seeds', listSeeds('seeds').find((name) => name === gold.file)!)
const bare = (text: string | undefined) => (text ?? '').normalize('NFKC').replace(/[\s“”"'《》]/g, '')

/** The article that gold calls by its region's name. */
const articleOf = (name: string) => {
  const { region } = structure.articles.find((a: { id: string }) => a.id === name)
  return entries.articles.find((a) => a.region === region)
}

test('每条事实都找到，没有多的，每项都对', () => {
  const score = scoreText(gold, entries.facts)
  expect(score.differences).toEqual([])
  expect(score.wholeFactF1).toBe(1)
})

describe('文章', () => {
  test('篇数与次序同版面', () => {
    expect(entries.articles.map((a) => a.region)).toEqual(structure.articles.map((a: { region: string }) => a.region))
    expect(entries.articles.map((a) => a.order)).toEqual([1, 2, 3])
  })

  test.each(
    structure.articles as { id: string; title: string; subtitle?: string; credit: string; firstWords: string; lastWords: string; paragraphs: number }[],
  )('$title', (wanted) => {
    const article = articleOf(wanted.id)!
    expect(article.title).toBe(wanted.title)
    expect(article.subtitle).toBe(wanted.subtitle)
    expect(article.credit).toBe(wanted.credit)
    expect(article.paragraphs).toHaveLength(wanted.paragraphs)
    expect(bare(article.paragraphs[0]!.text).startsWith(bare(wanted.firstWords))).toBe(true)
    expect(bare(article.paragraphs.at(-1)!.text).endsWith(bare(wanted.lastWords))).toBe(true)
  })
})

interface GoldPolicy {
  article: string
  name: string
  kind: string
  region?: string
  issuers?: string[]
  approver?: string
  period?: { start: string; end: string }
  members?: string[]
  claimedCount?: number
  partOf?: string
  optional?: boolean
}

describe('政策', () => {
  test.each((structure.policies as GoldPolicy[]).filter((p) => !p.optional))('$article $name', (wanted) => {
    const named = entries.policies.filter((p) => p.articles.includes(articleOf(wanted.article)!.id) && bare(p.name) === bare(wanted.name))
    expect(named).toHaveLength(1)
    const policy = named[0]!
    expect(policy.kind).toBe(wanted.kind)
    expect(policy.region).toBe(wanted.region)
    if (wanted.issuers) expect(policy.issuers).toEqual(wanted.issuers)
    if (wanted.approver) expect(policy.approver).toBe(wanted.approver)
    if (wanted.period) expect(policy.period).toMatchObject(wanted.period)
    if (wanted.members) expect(policy.members).toEqual(wanted.members)
    if (wanted.claimedCount) expect(policy.claimedCount).toBe(wanted.claimedCount)
    if (wanted.partOf) expect(bare(entries.policies.find((p) => p.id === policy.partOf)?.name)).toBe(bare(wanted.partOf))
  })
})

interface GoldClaim {
  article: string
  text: string
  claimed: number
  named: string[]
  verdict: string
  open: boolean
  of?: string
  optional?: boolean
}

describe('自称的数目', () => {
  test.each((structure.claims as GoldClaim[]).filter((c) => !c.optional))('$article $text $of', (wanted) => {
    const { claimed, named, verdict, open } = wanted
    const found = entries.claims.filter(
      (c) => c.article === articleOf(wanted.article)!.id && bare(c.text) === bare(wanted.text) && (!wanted.of || c.of === wanted.of),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ claimed, named, verdict, open })
  })
})

describe('目标与破损', () => {
  test('十六个目标：十五个有数，一个平台要全面建成', () => {
    const targets = entries.facts.filter((f) => f.modality === 'target' && articleOf('广西')!.id === f.article)
    const [wanted] = structure.targetsWithoutNumber
    const unnumbered = entries.policies.filter((p) => p.wording)
    expect(targets).toHaveLength(15)
    expect(unnumbered.map((p) => [p.name, p.wording, p.deadline?.end])).toEqual([[wanted.name, wanted.wording, wanted.end]])
  })

  test('破损照列：七个替换符，一处存疑，存疑处只提议不改', () => {
    const { damage, text } = entries.seed
    expect(damage.filter((d) => d.kind === 'replacement-character').flatMap((d) => [...d.exact].filter((c) => c === '\uFFFD'))).toHaveLength(7)
    const suspect = damage.filter((d) => d.kind === 'suspect')
    expect(suspect.map((d) => d.exact.replace(/[“”]/g, ''))).toEqual(['1+12'])
    expect(suspect[0]!.proposal).toBeTruthy()
    expect(text).toContain('1+12')
  })

  test('没有一个数字无人认领', () => {
    expect(entries.seed.numerals.filter((n) => n.class === 'unclassified')).toEqual([])
  })
})

import { contrast } from '../src/dataset/changes-by-field.ts'
import type { Cause, Change, Comparison } from '../src/dataset/diff-snapshots.ts'

const causes: Record<Cause, string> = {
  'new-text': '新文本',
  withdrawal: '撤回',
  'text-correction': '文本更正',
  metadata: '出处信息改动',
  rules: '规则改动',
  unexplained: '原因不明',
}
const kinds: Record<Change['kind'], string> = { gained: '＋', lost: '－', changed: '～' }
const nouns: Record<Change['noun'], string> = { articles: '文章', facts: '事实', policies: '政策', claims: '自称' }

/** What differs between two versions, in Chinese: how much and why, then a line a change. */
export function tellChanges({ from, to, changes }: Comparison): string {
  if (changes.length === 0) return `${from} 与 ${to} 没有不同。`
  const lines = changes.map(({ noun, kind, id, was, cause, says, fields }) => {
    const told = fields.map(({ path, before, after }) => {
      const [a, b] = contrast(JSON.stringify(before) ?? '（无）', JSON.stringify(after) ?? '（无）')
      return `\n    ${path}：${a} → ${b}`
    })
    return `${kinds[kind]} ${nouns[noun]} ${was ? `${was} → ` : ''}${id}（${causes[cause]}）${says}${told.join('')}`
  })
  const groups = [...Map.groupBy(changes, ({ noun, cause }) => `  ${nouns[noun]}，${causes[cause]}`)].map(([group, rows]) => `${group}：${counts(rows)}`)
  return `${from} → ${to}：${counts(changes)}\n${groups.join('\n')}\n\n${lines.join('\n')}`
}

function counts(changes: Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  return `多 ${count('gained')}，少 ${count('lost')}，改 ${count('changed')}`
}

import { HtmlValidate } from 'html-validate/node'
import { describe, expect, test } from 'vitest'
import { readPages } from './read-pages.ts'

// compressed HTML is not laid out for the eye, and ids begin with a digit where seeds do
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'valid-id': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
  },
})

describe('网页合乎 HTML 规范', () => {
  test.each(readPages('dist'))('$path', async ({ html }) => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`))).toEqual([])
  })
})

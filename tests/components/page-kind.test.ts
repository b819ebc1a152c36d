import { expect, test } from 'vitest'
import { pageKind } from '../../src/components/page-kind.ts'

test.each([
  ['/', 'home'],
  ['/articles/a-1/', 'article'],
  ['/facts/a-12/', 'fact'],
  ['/facets/kind-target/', 'topic'],
  ['/data/lab/', 'data'],
  ['/method/', 'doc'],
  ['/404/', 'doc'],
])('%s 的链接图是 %s', (path, kind) => expect(pageKind(path)).toBe(kind))

import type { VFileMessage } from 'vfile-message'
import type { Article, Seed } from '../schema/article.ts'
import type { Claim } from '../schema/claim.ts'
import type { Fact } from '../schema/fact.ts'
import type { Policy } from '../schema/policy.ts'

/** What one seed gives: the seed itself, what was read of it, and what was not understood. */
export interface Entries {
  seed: Seed
  articles: Article[]
  facts: Fact[]
  policies: Policy[]
  claims: Claim[]
  messages: VFileMessage[]
}

declare module 'unified' {
  interface CompileResultMap {
    Entries: Entries
  }
}

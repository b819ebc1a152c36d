import { inBoth } from './in-both.ts'

/** What a reader's browser says of a deadline: days only, never a verdict. */
export const due = inBoth(
  {
    left: (days: number) => `未到期·还有 ${days} 天`,
    past: (days: number) => `已到期·本库无结果证据（期限已过 ${days} 天）`,
    otherwise: '；按另一读法，',
    and: '；',
  },
  {
    left: (days) => `not yet due · ${days} days left`,
    past: (days) => `past its date · no evidence of an outcome in these texts (${days} days ago)`,
    otherwise: '; on the other reading, ',
    and: '; ',
  },
)

import { inBoth } from './in-both.ts'

/** Corrections and changes. */
export const changes = inBoth(
  {
    title: '更正与变动',
    about: '改过什么，为什么改，哪一版起改的。',
    lede: '改过的都记在这里：改了什么，为什么，从哪一版快照起。已发布的快照不再改动。',
    corrections: '更正',
    correctionsWhy: '原文有误植的，改前、改后和理由列在这里。规则读错而改正的，列在各版本的改动里，原因写明是“规则改动”。',
    snapshots: '各版快照的变动',
    snapshotsWhy: '两版之间新增、删去和改动的事实。事实的编号是它的数字在原文里的位置，规则改了编号也不变。',
    history: '撤回的文本与编号沿革',
    report: '报告错误',
    reportWhy: '发现读错的数字，请点它旁边的“引用·报错”：那一页有填好编号、原句和快照的报告，这三样足够重现它。',
    reportOpen: '告诉维护者',
  },
  {
    title: 'Corrections and changes',
    about: 'What was changed, why, and from which version.',
    lede: 'What was changed is written down here: what, why, and from which snapshot on. A published snapshot is never changed.',
    corrections: 'Corrections',
    correctionsWhy:
      'Misprints that were corrected in a text stand here with what was there before and why. Misreadings of our rules that were mended stand with the changes of each version, with the cause “rules”.',
    snapshots: 'Changes between snapshots',
    snapshotsWhy:
      'Facts added, dropped and changed between two versions. A fact’s number is the place of its numeral in the text, so it outlives a change of rules.',
    history: 'Withdrawn texts and former ids',
    report: 'Report an error',
    reportWhy:
      'If a number was misread, follow “Cite · correct” beside it: its page has a report with the fact number, the sentence and the snapshot filled in, which is enough to see it again.',
    reportOpen: 'Tell the maintainer',
  },
)

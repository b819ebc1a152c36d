import { inBoth } from './in-both.ts'

/** Corrections and changes. */
export const changes = inBoth(
  {
    title: '更正与变动',
    about: '改过什么，为什么改，哪一版起改的。',
    lede: '改过的都记在这里：改了什么，为什么，从哪一版快照起。已发布的快照不再改动。',
    corrections: '更正',
    correctionsWhy: '原刊物登过的更正，随原文放进来，列在这里；规则读错而改正的，也列在这里。',
    noCorrections: '还没有更正。',
    snapshots: '各版快照的变动',
    snapshotsWhy: '两版之间新增、删去和改动的事实。事实的编号是它的数字在原文里的位置，规则改了编号也不变。',
    noSnapshots: '目前只有一版快照，没有可比的上一版。',
    report: '报告错误',
    reportWhy: '发现读错的数字，请把那一条的编号、原句和快照版本告诉维护者；这三样足够重现它。',
  },
  {
    title: 'Corrections and changes',
    about: 'What was changed, why, and from which version.',
    lede: 'What was changed is written down here: what, why, and from which snapshot on. A published snapshot is never changed.',
    corrections: 'Corrections',
    correctionsWhy: 'Corrections that the publication printed come with the text and stand here, and so do misreadings that were mended.',
    noCorrections: 'No correction yet.',
    snapshots: 'Changes between snapshots',
    snapshotsWhy:
      'Facts added, dropped and changed between two versions. A fact’s number is the place of its numeral in the text, so it outlives a change of rules.',
    noSnapshots: 'There is one snapshot so far, and none before it to compare.',
    report: 'Report an error',
    reportWhy: 'If a number was misread, give the maintainer its fact number, the sentence and the snapshot; the three are enough to see it again.',
  },
)

import { inBoth } from './in-both.ts'

/** The ledger of targets. */
export const targets = inBoth(
  {
    title: '目标台账',
    about: '文章里说要达到的目标：数值、措辞、期限和库中的证据。',
    lede: (all: number, worded: number) =>
      `共 ${all} 项目标：${all - worded} 项有数值，${worded} 项只有措辞。到期与否由你的浏览器按今天的日期算出；本库没有结果的，只说没有结果，不说完成或未完成。`,
    empty: '库中还没有目标。',
    wording: '措辞',
    deadline: '期限',
    outcome: '本库有结果陈述：',
  },
  {
    title: 'Targets',
    about: 'What the texts set out to reach: value, wording, deadline and the evidence in these texts.',
    lede: (all, worded) =>
      `${all} targets: ${all - worded} with a value, ${worded} in words only. Your browser works out what is due from today’s date. Where these texts hold no outcome we say just that, neither met nor missed.`,
    empty: 'No target yet.',
    wording: 'worded',
    deadline: 'Deadline',
    outcome: 'an outcome is stated in these texts: ',
  },
)

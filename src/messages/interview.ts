import type { QuestionKind } from '../chart/open-questions.ts'
import { inBoth } from './in-both.ts'

/** The questions that texts leave open. */
export const interview = inBoth(
  {
    title: '采访清单',
    about: '文章没有说完的事，逐篇列成可以去问的问题：基数、分母、结果、没有列名的各项、钱由谁出。',
    lede: '文章没有说完的事，逐篇列成可以去问的问题。问题由缺口生成，不是质疑：报道可以略写。',
    print: '可以直接打印，每条留有方框。',
    empty: '还没有可问的。',
    none: '这篇没有留下这几类缺口。',
    section: '可以去问的问题',
    count: (count: number) => `${count} 类问题`,
    more: (count: number) => `其余 ${count} 篇的问题在各自的文章页上：`,
    questions: {
      base: '这些目标的起点（基数）是多少？',
      denominator: '这些比率的分母是什么，一共有多少？',
      universal: '“全部”“全覆盖”是多少个中的多少个？',
      time: '这些数字截至哪一天，或是哪一段时间的累计？',
      deadline: '期限有两种读法，以哪一天为准？',
      result: '到期以后结果如何，在哪里公布？',
      items: '自称的项数里，没有列名的是哪几项？',
      payer: '这些钱从哪里来，由谁出，给了谁？',
      place: '这些数字说的是哪里？',
    } satisfies Record<QuestionKind, string>,
  },
  {
    title: 'Questions to ask',
    about: 'What the texts leave unsaid, as questions to ask: baselines, denominators, outcomes, items not named, who pays.',
    lede: 'What each article leaves unsaid, as questions to ask. They come from the gaps and accuse nobody: a report may be brief.',
    print: 'Made to be printed; each has a box to tick.',
    empty: 'Nothing to ask yet.',
    none: 'This article leaves no gap of these kinds.',
    section: 'Questions to ask',
    count: (count) => `${count} ${count === 1 ? 'question' : 'questions'}`,
    more: (count) => `The questions of ${count} more articles are on their own pages:`,
    questions: {
      base: 'Where do these targets start from?',
      denominator: 'What is the denominator of these rates, and how large is it?',
      universal: '“All”: how many of how many?',
      time: 'As of which day, or over which time, do these numbers hold?',
      deadline: 'The deadline reads in two ways: which day counts?',
      result: 'What came of these targets, and where was it published?',
      items: 'Which of the items counted are not named?',
      payer: 'Where does this money come from, who pays it, and to whom?',
      place: 'Of which place are these numbers said?',
    },
  },
)

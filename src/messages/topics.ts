import type { Told } from '../chart/region-tree.ts'
import { inBoth } from './in-both.ts'

const articles = (count: number) => `${count} ${count === 1 ? 'article' : 'articles'}`
const numbers = (count: number) => `${count} ${count === 1 ? 'number' : 'numbers'}`

/** The topics and a topic's page; the corpus by region and by topic. */
export const topics = inBoth(
  {
    title: '主题',
    about: '按民政工作的领域看全库：养老服务、社会救助、儿童福利、社会工作、慈善、基层治理等。',
    lede: '主题依民政部的职能划分，由原文的用词归入；一个数字归一个主题，归不进的列在“其他”。',
    counts: (facts: number, policies: number, told: number) => `${facts} 个数字 · ${policies} 项政策与做法 · ${told} 篇文章`,
    nothing: '还没有',
    description: (topic: string, facts: number) => `${topic}：库中 ${facts} 个数字，各连原句；目标、政策、文章和地区。`,
    empty: (topic: string) => `库中还没有说到“${topic}”的文章。放进这方面的文本，这里就会出现它的数字和政策。`,
    allTopics: '全部主题',
    feed: '订阅（Atom）',
    seen: '从数字里看到的',
    noPictures: '这个主题没有带日期的目标，也没有覆盖率，画不出图。',
    first: (shown: number, all: number) => `共 ${all} 个，这里列前 ${shown} 个。`,
    allNumbers: '这个主题的全部数字',
    numbers: '数字',
    noNumbers: '这个主题还没有数字。',
    policies: '政策与做法',
    noPolicies: '这个主题还没有有名称的政策与做法。',
    articles: '文章',
    noArticles: '还没有文章的数字归在这个主题。',
    regions: '地区',
    noRegions: '这些数字都看不出说的是哪里。',
    matrix: {
      title: (facts: number, held: number, top: string, most: number, empty: number) =>
        `${facts} 个数字分在 ${held} 个主题，${top}最多，${most} 个${empty ? `；${empty} 个主题还没有数字` : ''}`,
      caption: '圆的面积是个数。已报告、目标、标准是三种话，分开数，不相加；“文章”是有这个主题的数字的文章，一篇可以在几个主题里。',
      columns: ['主题', '已报告', '目标', '标准', '文章'],
    },
    tree: {
      title: (all: number, places: number, counts: string, unplaced: number) =>
        `${all} 篇文章说的是 ${places} 个地区（${counts}）${unplaced ? `；${unplaced} 篇看不出说的是哪里` : ''}`,
      level: (name: string, count: number) => `${name} ${count}`,
      between: '、',
      caption: '横条是直接说这个地区的数字有几个；下级地区的数字不加到上级。空心圈是只因下级而列的地区。',
      cut: (shown: number, all: number) => `共 ${all} 个地区，画不下：下级的合计写在上级那一行，图中 ${shown} 行，每个地区都在表和 CSV 文件里。`,
      told: ({ articles: told, numbers: said }: Told) => `${told} 篇，${said} 个数字`,
      below: ({ regions, articles: told, numbers: said }: Told & { regions: number }) => `下级 ${regions} 个地区 ${told} 篇，${said} 个数字`,
      columns: ['地区', '级别', '文章', '数字', '属'],
    },
  },
  {
    title: 'Topics',
    about: 'The corpus by field of civil affairs: care of the elderly, social assistance, child welfare, social work, charity, local governance and more.',
    lede: 'The topics follow the departments of the Ministry of Civil Affairs and are read from the words of the text; each number has one, and what fits none is under “Other”.',
    counts: (facts, policies, told) => `${numbers(facts)} · ${policies} ${policies === 1 ? 'policy' : 'policies'} and approaches · ${articles(told)}`,
    nothing: 'nothing yet',
    description: (topic, facts) => `${topic}: ${numbers(facts)}, each with its sentence; targets, policies, articles and regions.`,
    empty: (topic) => `No text here speaks of “${topic}” yet. Add one, and its numbers and policies appear on this page.`,
    allTopics: 'All topics',
    feed: 'Follow (Atom)',
    seen: 'What the numbers show',
    noPictures: 'This topic has neither a target with a date nor a coverage rate to draw.',
    first: (shown, all) => `The first ${shown} of ${all} are shown.`,
    allNumbers: 'All numbers of this topic',
    numbers: 'Numbers',
    noNumbers: 'This topic has no number yet.',
    policies: 'Policies and approaches',
    noPolicies: 'This topic has no named policy or approach yet.',
    articles: 'Articles',
    noArticles: 'No article has a number of this topic yet.',
    regions: 'Regions',
    noRegions: 'The texts do not tell of which place these numbers are.',
    matrix: {
      title: (facts, held, top, most, empty) =>
        `${numbers(facts)} in ${held} ${held === 1 ? 'topic' : 'topics'}; ${top} has most, ${most}${empty ? `; ${empty} ${empty === 1 ? 'topic has' : 'topics have'} none yet` : ''}`,
      caption:
        'The area of a disc is a count. What is reported, what is aimed at and what a rule sets are counted apart and not added; “articles” are those with a number of the topic, and one article may be in several.',
      columns: ['Topic', 'Reported', 'Target', 'Standard', 'Articles'],
    },
    tree: {
      title: (all, places, counts, unplaced) =>
        `${articles(all)} on ${places} ${places === 1 ? 'region' : 'regions'} (${counts})${unplaced ? `; ${unplaced} do not tell of which place` : ''}`,
      level: (name, count) => `${name} ${count}`,
      between: ', ',
      caption:
        'A bar is how many numbers are said of the region itself; numbers of the regions below are not added to it. A hollow ring is a region that is listed for those below it only.',
      cut: (shown, all) =>
        ` There are too many regions, ${all}: the lower ones are counted on the row of the region above, ${shown} rows in all; each region is in the table and the CSV file.`,
      told: ({ articles: told, numbers: said }) => `${articles(told)}, ${numbers(said)}`,
      below: ({ regions, articles: told, numbers: said }) => `${regions} below: ${articles(told)}, ${numbers(said)}`,
      columns: ['Region', 'Level', 'Articles', 'Numbers', 'Part of'],
    },
  },
)

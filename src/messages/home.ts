import { inBoth } from './in-both.ts'

/** The home page. */
export const home = inBoth(
  {
    claim: ['每个数字，', '都能回到它的原句'],
    lede: '养老、救助、儿童、慈善、社区、社会工作……民政上的数字、目标和政策，从报纸和政府文本里逐条取出，连着原话。',
    caution: '这些是文本里的话，不是经核实的统计；原文没说的写“不详”，目标不当作结果。',
    empty: '库里还没有文章。把文本放进 seeds/ 文件夹，运行 npm run extract，这里就会出现它的事实。',
    holds: '库中所有',
    counts: { articles: '篇文章', facts: '条事实', targets: '项目标', policies: '项政策', regions: '个地区' },
    trust: '可以信到什么程度',
    articles: '文章',
    allArticles: (count: number) => `全部 ${count} 篇`,
    seen: '从数字里看到的',
    sentence: '原句',
    fact: '读成的事实（之一）',
    exact: '逐字可核',
    exactWhy: (facts: number) => `${facts} 条事实，每条都记着原文里的起止位置，与原文一字不差；点数字就到原句。`,
    complete: '一个不漏',
    completeWhy: (numerals: number, open: number) =>
      `原文里的 ${numerals} 处数字和全称词都有去向：成为事实的、日期、序号、名称……${open === 0 ? '没有一处未归类。' : `还有 ${open} 处未归类，都列了出来。`}`,
    completeLink: '看清单',
    unguessed: '不补不猜',
    unguessedWhy: (undated: number, damage: number) => `${undated} 条事实的时点在原文里查不出日期，如实写明；原文损坏 ${damage} 处，只标出，不改字。`,
    unjudged: '不下结论',
    unjudgedWhy: '目标到期而库中没有结果，只说“已到期·本库无结果证据”，不说完成或未完成。这些是报道里的话，不是经核实的统计。',
  },
  {
    claim: ['Every number ', 'leads back to its sentence'],
    lede: 'Care for the elderly, social assistance, child protection, charity, social work: numbers, targets and policies from Chinese newspapers and government texts, each with the words that state it.',
    caution: 'These are the words of texts, not verified statistics. What a text does not say is shown as not stated, and a target is no outcome.',
    empty: 'No article yet. Put a text into seeds/, run npm run extract, and its facts appear here.',
    holds: 'What is in it',
    counts: { articles: 'articles', facts: 'facts', targets: 'targets', policies: 'policies', regions: 'regions' },
    trust: 'How far to trust it',
    articles: 'Articles',
    allArticles: (count) => `All ${count} articles`,
    seen: 'What the numbers show',
    sentence: 'The sentence',
    fact: 'A fact read from it',
    exact: 'Word for word',
    exactWhy: (facts) => `${facts} facts, each with its exact place in the text; follow a number to its sentence.`,
    complete: 'None left out',
    completeWhy: (numerals, open) =>
      `All ${numerals} numerals and words such as “all” in the texts are accounted for: facts, dates, ordinals, names… ${open === 0 ? 'None is unclassified.' : `${open} are unclassified, and listed.`} `,
    completeLink: 'See the list',
    unguessed: 'Nothing guessed',
    unguessedWhy: (undated, damage) =>
      `For ${undated} facts the text gives no date, and we say so. ${damage} damaged places in the print are marked, not mended.`,
    unjudged: 'No verdicts',
    unjudgedWhy:
      'A target past its date with no outcome in these texts is called just that, neither met nor missed. These are the words of reports, not verified statistics.',
  },
)

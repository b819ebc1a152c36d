import type { Pair } from '../chart/align-members.ts'
import type { Rate } from '../chart/coverage-rates.ts'
import type { RateGroup } from '../chart/draw-coverage.ts'
import { inBoth } from './in-both.ts'

const rates = (count: number) => `${count} coverage ${count === 1 ? 'rate' : 'rates'}`
const targets = (count: number) => `${count} ${count === 1 ? 'target' : 'targets'}`

/** The finding, the caption and the words of each picture. */
export const pictures = inBoth(
  {
    drawn: (shown: number, all: number) => `共 ${all} 处，图中画前 ${shown} 处，其余在表和 CSV 文件里。`,
    coverage: {
      title: (all: number, full: number, printed: number) =>
        full === 0 ? `${all} 个覆盖率，没有一个是 100%` : `${all} 个覆盖率中 ${full} 个是 100%，其中印出“100%”的 ${printed} 个，其余由“全覆盖”“全部”推定`,
      caption: (unsaid: number) =>
        `实心为原文印出的百分数，空心由“全覆盖”“全部”一类的词推定。各率分母不同，只共用 0–100 的尺，不可相加、不宜排名${unsaid ? `；${unsaid} 个的分母原文未说明` : ''}。`,
      grouped: (all: number) => `共 ${all} 个，一个一个画不下，改按十个百分点一组数个数（不含上限，100% 单列）；每一个都在表和 CSV 文件里。`,
      columns: ['指标', '数值', '来历', '分母', '性质'],
      printed: '原文印出',
      inferred: '推定为 100%',
      inferredShort: '由全称词推定',
      unstated: '未说明',
      value: (rate: Rate) => (rate.inferred ? `“${rate.printed}”` : rate.printed),
      denominator: (of: string | undefined) => `分母：${of ?? '未说明'}`,
      group: ({ from, to, printed, inferred }: RateGroup) => `${from === to ? '100%' : `${from}–${to}%`}：印出 ${printed} 个，推定 ${inferred} 个`,
    },
    targets: {
      title: (all: number, same: number, day: string, two: number) =>
        `${same === all ? `${all} 项目标的期限都是` : `${all} 项目标中 ${same} 项的期限是`} ${day}${two ? `，其中 ${two} 项按原文也可读作另一个日子` : ''}`,
      caption: (undated: number) =>
        `实心菱形是先读到的期限；虚线连到的空心菱形，是同一句话容许的另一期限。${undated ? `另有 ${undated} 项原文没有给出日期，不在图中。` : ''}`,
      years: (dates: number) => `期限有 ${dates} 种，图中按年合计，菱形画在年底；各项的期限和另一读法都在表和 CSV 文件里。`,
      counted: (most: number) => `一个期限有 ${most} 项以上的，只写项数，不列名。`,
      columns: ['目标', '数值或措辞', '期限', '另一读法'],
      none: '无',
      count: (count: number) => `${count} 项`,
      days: (days: string[]) => days.join(' 或 '),
    },
    claims: {
      title: (all: number, complete: number) => `${all} 处自称的数目，${complete} 处在文中列全，${all - complete} 处没有`,
      caption: '每格一项：实心是文中列了名的，空心是自称而没有列名的。报道可以略写，未列名不等于没有。',
      columns: ['自称', '自称几项', '列出几项', '情形'],
      verdict: { complete: '列全', partial: '列出一部分', none: '未列' },
      count: (named: number, claimed: number) => `列出 ${named} / 自称 ${claimed}`,
      more: (squares: number) => `另有 ${squares} 格没有画`,
    },
    same: {
      title: (name: string, [a, b]: [string, string], same: number, near: number, alone: number) =>
        `同叫“${name}”，${a}与${b}的构成有 ${same} 个词相同，${near} 对字面相近，${alone} 个对不上`,
      caption: '实线连相同的词，虚线连字面相近的词。只比字面，不断定所指是否同一。',
      cut: (shown: number, all: number) => `同名而构成可比的共 ${all} 对，这里画 ${shown} 对。`,
      words: '字面',
      none: '（无）',
      kind: { same: '相同', near: '字面相近', none: '无对应' },
      pair: (pair: Pair) =>
        pair.kind === 'same'
          ? `两处都有“${pair.left}”`
          : pair.kind === 'near'
            ? `“${pair.left}”与“${pair.right}”字面相近`
            : pair.left
              ? `“${pair.left}”只在左边`
              : `“${pair.right}”只在右边`,
    },
  },
  {
    drawn: (shown, all) => ` The first ${shown} of ${all} are drawn; the others are in the table and the CSV file.`,
    coverage: {
      title: (all, full, printed) =>
        full === 0
          ? `${rates(all)}, none of them 100%`
          : `${full} of ${rates(all)} ${full === 1 ? 'is' : 'are'} 100%; “100%” is printed for ${printed}, the rest ${full - printed === 1 ? 'is' : 'are'} inferred from words such as “全覆盖” (all covered)`,
      caption: (unsaid) =>
        `Filled: a percentage printed in the text; hollow: inferred from a word such as “全覆盖” or “全部” (all). Each rate has a base of its own: they share a scale of 0–100 and can be neither added nor ranked${unsaid ? `; for ${unsaid} the text does not state the base` : ''}.`,
      grouped: (all) =>
        ` The rates, ${all}, are too many to draw one by one: they are counted by ten points each (the upper limit not included, 100% apart); each stands in the table and the CSV file.`,
      columns: ['Indicator', 'Value', 'How stated', 'Base', 'Kind'],
      printed: 'printed in the text',
      inferred: 'inferred as 100%',
      inferredShort: 'inferred from a word',
      unstated: 'not stated',
      value: (rate) => (rate.inferred ? `“${rate.printed}”` : rate.printed),
      denominator: (of) => `Base: ${of ?? 'not stated'}`,
      group: ({ from, to, printed, inferred }) => `${from === to ? '100%' : `${from}–${to}%`}: ${printed} printed, ${inferred} inferred`,
    },
    targets: {
      title: (all, same, day, two) =>
        `${same === all ? `${targets(all)} ${all === 1 ? 'is' : 'are all'}` : `${same} of ${targets(all)} ${same === 1 ? 'is' : 'are'}`} due by ${day}${two ? `; ${two} can be read with another day too` : ''}`,
      caption: (undated) =>
        `A filled diamond is the day read first; a hollow one joined to it by a dashed line is another day that the same sentence allows.${undated ? ` ${targets(undated)} without a date in the text ${undated === 1 ? 'is' : 'are'} not drawn.` : ''}`,
      years: (dates) =>
        ` There are ${dates} different deadlines: they are counted by year, with the diamond at the end of the year; each deadline and its other reading are in the table and the CSV file.`,
      counted: (most) => ` Where more than ${most} targets share a deadline, their number stands for their names.`,
      columns: ['Target', 'Value or wording', 'Deadline', 'Other reading'],
      none: 'none',
      count: targets,
      days: (days) => days.join(' or '),
    },
    claims: {
      title: (all, complete) => `${all} counts claimed: ${complete} with all their items named in the text, ${all - complete} without`,
      caption:
        'One square an item: filled where the text names it, hollow where it is claimed and not named. A report may leave things out; not named does not mean not there.',
      columns: ['Claim', 'Claimed', 'Named', 'State'],
      verdict: { complete: 'all named', partial: 'some named', none: 'none named' },
      count: (named, claimed) => `${named} named / ${claimed} claimed`,
      more: (squares) => `${squares} more squares are not drawn`,
    },
    same: {
      title: (name, [a, b], same, near, alone) =>
        `Both are called “${name}”: of what ${a} and ${b} count in it, ${same} ${same === 1 ? 'word is' : 'words are'} equal, ${near} ${near === 1 ? 'pair' : 'pairs'} look alike, ${alone} ${alone === 1 ? 'has' : 'have'} no partner`,
      caption: 'A full line joins equal words, a dashed one words that look alike. Only the words are compared, not what they stand for.',
      cut: (shown, all) => `${shown} of ${all} pairs of one name are drawn here.`,
      words: 'Words',
      none: '(none)',
      kind: { same: 'equal', near: 'alike', none: 'no partner' },
      pair: (pair) =>
        pair.kind === 'same'
          ? `both: “${pair.left}”`
          : pair.kind === 'near'
            ? `“${pair.left}” looks like “${pair.right}”`
            : pair.left
              ? `left only: “${pair.left}”`
              : `right only: “${pair.right}”`,
    },
  },
)

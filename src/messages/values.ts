import type { Respect } from '../chart/compare-facts.ts'
import { inBoth } from './in-both.ts'

const respects: Record<Respect, string> = { modality: '性质', span: '时点或时段', unit: '单位', level: '地区级别', per: '对每个', base: '分母' }
const englishRespects: Record<Respect, string> = { modality: 'kind', span: 'day or stretch', unit: 'unit', level: 'level', per: 'for each', base: 'base' }

/** An indicator's values side by side, or why they are not; and the indicators that a text names against the values it gives. */
export const values = inBoth(
  {
    intervals: {
      title: (count: number, places: number, unstated: number, unbounded: number) =>
        `${count} 个可比的数值，说的是 ${places} 个地方${unstated ? `（${unstated} 个没有说时间）` : ''}${unbounded ? `；${unbounded} 个只给了一头` : ''}`,
      caption:
        '实心点是含在内的数，空心圈是不含的数，箭头表示原文没有给另一头；虚线圈是“约”。性质、单位、级别、分母相同的才画在一根轴上；时间可能不同，写在每行。',
      places: (drawn: number, all: number) =>
        `数值太多，图中一个地方一行${drawn < all ? `，画前 ${drawn} 个地方，共 ${all} 个` : ''}；每个数值都在表和 CSV 文件里。`,
      columns: ['地区与时间', '数值', '下界', '上界', '性质'],
      none: '无',
      included: (value: number) => `${value}（含）`,
      excluded: (value: number) => `${value}（不含）`,
    },
    grid: {
      title: (count: number, groups: number, names: string[]) => `${count} 个数值分成 ${groups} 组，各组的${names.join('、')}不同，不放在一根轴上比`,
      caption: '横线之间是一组，同组的才可比。字母表示每个数值在这一方面是什么，下面是字母的意思；地区不详的不与别的并组。有几个数值的组，各在自己的轴上另画。',
      columns: ['地区与时间', '数值', '组'],
      group: (number: number) => `第 ${number} 组`,
      groups: (drawn: number, all: number) => `数值太多，图中一组一行${drawn < all ? `，画前 ${drawn} 组` : ''}；每个数值都在表和 CSV 文件里。`,
      count: (count: number) => `${count} 个数值`,
    },
    respects,
    standing: { day: '某一时点', stretch: '一段时间', total: '总数', unknown: '不详', none: '不是比率', noUnit: '无单位' },
    links: {
      title: (claimed: number, named: number, valued: number, loose: number) =>
        `自称 ${claimed} 项指标，列名 ${named} 项，其中 ${valued} 项在文中有目标数值；另有 ${loose} 个目标数值不属列名的指标`,
      caption: '左边是文中列了名的指标，右边是文中的目标数值，字面对得上的连线；空心的没有对上。没有对上不等于没有：报道可以略写。',
      named: '列名的指标',
      valued: '目标数值',
      noValue: '没有数值',
      notNamed: (count: number) => `不属列名指标的 ${count} 个`,
      more: (count: number) => `另有 ${count} 个没有画`,
      describe: (name: string, found: string[]) => `${name}：${found.length > 0 ? found.join('、') : '没有数值'}`,
      columns: ['指标', '列名', '目标数值'],
      yes: '列名',
      no: '未列名',
    },
  },
  {
    intervals: {
      title: (count, places, unstated, unbounded) =>
        `${count} comparable values of ${places} ${places === 1 ? 'place' : 'places'}${unstated ? `, ${unstated} without a time` : ''}${unbounded ? `; ${unbounded} with one end only` : ''}`,
      caption:
        'A disc is a number included, a ring one left out, an arrow an end that the text does not give; a dashed ring means “about”. Only values of one kind, unit, level and base share an axis; their times may differ and stand on each row.',
      places: (drawn, all) =>
        ` There are too many values: each row is a place${drawn < all ? `, the first ${drawn} of ${all}` : ''}; each value is in the table and the CSV file.`,
      columns: ['Place and time', 'Value', 'Lower end', 'Upper end', 'Kind'],
      none: 'none',
      included: (value) => `${value} (included)`,
      excluded: (value) => `${value} (left out)`,
    },
    grid: {
      title: (count, groups, names) => `${count} values in ${groups} groups that differ in ${names.join(', ')} and are not drawn on one axis`,
      caption:
        'Between two lines stands a group whose values may be compared with each other. The letters say what each value is in that respect, with their meaning below; a value of an unknown place joins no group. Groups of several values are drawn below, each on its own scale.',
      columns: ['Place and time', 'Value', 'Group'],
      group: (number) => `Group ${number}`,
      groups: (drawn, all) =>
        ` There are too many values: each row is a group${drawn < all ? `, the first ${drawn} of ${all}` : ''}; each value is in the table and the CSV file.`,
      count: (count) => `${count} ${count === 1 ? 'value' : 'values'}`,
    },
    respects: englishRespects,
    standing: { day: 'on a day', stretch: 'over a time', total: 'in all', unknown: 'unknown', none: 'no rate', noUnit: 'no unit' },
    links: {
      title: (claimed, named, valued, loose) =>
        `${claimed} indicators claimed, ${named} named, ${valued} of these with a target value in the text; ${loose} more target values belong to no indicator named`,
      caption:
        'On the left the indicators that the text names, on the right its target values; a line where the words agree, a hollow end where there is no partner. A report may leave things out.',
      named: 'Indicators named',
      valued: 'Target values',
      noValue: 'no value',
      notNamed: (count) => `${count} of no indicator named`,
      more: (count) => `${count} more are not drawn`,
      describe: (name, found) => `${name}: ${found.length > 0 ? found.join(', ') : 'no value'}`,
      columns: ['Indicator', 'Named', 'Target value'],
      yes: 'named',
      no: 'not named',
    },
  },
)

import { endsInMeasure, type NamingContext, phraseOf } from './naming.ts'
import { longest, width } from './shorten-name.ts'
import { openingVerbLength } from './trim-phrase.ts'

/** 覆盖率：城市|100%，农村|82.5%; 配比，白天不低于|1:5: the measure that a colon, or a clause of nothing else, leads its groups with, where the group has none of its own. */
export function labelBefore({ statement }: NamingContext, lead: string): string | undefined {
  if (width(lead) > 8 || endsInMeasure(lead)) return undefined
  const { folded } = statement.paragraph
  const { start } = statement.sentence
  const before = folded.slice(start, statement.clause.start)
  const at = before.search(/(?<!\d)：[^；。]*$/)
  // 提高低保标准，建成综合体30个: something that is done leads no groups
  const led = at >= 2 ? at : openingVerbLength(lead) === 0 ? before.search(leadingRate) : -1
  if (led < 2) return undefined
  const label = phraseOf(statement, { start: start + led - /[^，；。：]*$/.exec(before.slice(0, led))![0].length, end: start + led })
  return (openingVerbLength(label) === 0 || (led === at && /(?:封顶线|起付线|限额|标准|比例)$/.test(label))) &&
    (endsInMeasure(label) || /(?:封顶线|起付线|限额)$/.test(label)) &&
    width(label) <= longest - 2
    ? label
    : undefined
}

/** Where the first clause of a sentence ends, if it names a rate or a level and gives no number. */
const leadingRate = /(?<=^(?!提高|降低|落实|执行|调整|完善|制定|规范|健全)[^，。；：\d]{0,24}(?:配比|比例|占比|[率度]|标准))，/

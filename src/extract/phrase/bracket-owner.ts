import { fold } from '../../normalise/fold.ts'
import { clean, endsInMeasure, type NamingContext } from '../indicator/naming.ts'

const ofThings = /(?:面积|床位|长度|高度|宽度|深度|造价|投资|售价|价格|月租|租金|票价|年费|月费|产量|产值|容量|里程)$/

/** 兩睡房單位（樓面面積約|40平方米|）: what a measure in brackets is of; empty where no noun stands before them. */
export function bracketOwner({ statement: { paragraph, clause, sentence } }: NamingContext, lead: string): string {
  if (!/[（(]/.test(paragraph.folded[clause.start - 1] ?? '') || !endsInMeasure(lead) || !ofThings.test(fold(lead))) return ''
  const noun = /(?:^|[^\u4e00-\u9fff]|的)([\u4e00-\u9fff]{2,10})$/.exec(
    paragraph.folded.slice(sentence.start, clause.start - 1).replace(/的(?=[^的]*$)/, '\0'),
  )?.[1]
  return noun ? clean(paragraph.reflowed.text.slice(clause.start - 1 - noun.length, clause.start - 1)) : ''
}

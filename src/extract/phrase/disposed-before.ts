import { clean, type NamingContext } from '../indicator/naming.ts'

const disposed =
  /(?:^|[，；。：])[^，；。：]{0,28}?[将将把]([^，；。：]{2,24}?)(?:纳入|列入|列为|作为|扩[大展]|延伸|推广|推展|[常规]{2}化|制度化|升级|整合|规范|统一|调整)[^，；。：]*，$/

/** 将婴幼儿照护费用纳入专项扣除，标准提高到|2000元|; 把照顾计划常规化，并推广至|18区|: what the clause before makes something of; empty where it does so with nothing. */
export function disposedBefore({ statement: { paragraph, sentence, clause } }: NamingContext): string {
  const told = disposed.exec(paragraph.folded.slice(sentence.start, clause.start))
  if (!told) return ''
  const at = sentence.start + told.index + told[0].search(/[将把]/) + 1
  return clean(paragraph.reflowed.text.slice(at, at + told[1]!.length))
}

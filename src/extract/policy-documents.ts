import type { AnnotatedParagraph, DocumentMark } from '../nlcst/mark.ts'
import type { Period } from '../schema/period.ts'

/** A document as found: where it is first named, its short names, who issued and approved it. */
export interface FoundDocument {
  paragraph: AnnotatedParagraph
  start: number
  end: number
  name: string
  aliases: string[]
  number?: string
  issuers: string[]
  approver?: string
  period?: Period
}

const kinds = /(?:规划|方案|计划|办法|条例|细则|意见|通知|规定|清单|标准|规范|纲要|制度|指南|决定|措施|要点|公报|法)(?:（[^）]*）)?$/

/** Finds 《…》 that are public documents, each once; a shorter title that ends a longer one is its short name. */
export function findDocuments(paragraphs: AnnotatedParagraph[]): FoundDocument[] {
  const found: FoundDocument[] = []
  for (const paragraph of paragraphs) {
    for (const mark of paragraph.marks) {
      if (mark.type !== 'document' || !kinds.test(mark.name)) continue
      const name = paragraph.reflowed.text.slice(mark.start, mark.end).replace(/^《|》.*$/g, '') || mark.name
      const known = found.find((d) => d.name === mark.name || d.name === name || d.aliases.includes(mark.name) || d.name.endsWith(mark.name))
      if (known) {
        if (known.name !== name && !known.aliases.includes(name)) known.aliases.push(name)
        continue
      }
      if (name.length <= 4) continue
      found.push({
        paragraph,
        start: mark.start,
        end: mark.end,
        name,
        aliases: mark.shortName ? [mark.shortName] : [],
        ...(mark.number ? { number: mark.number } : {}),
        ...issuersOf(paragraph, mark),
        ...periodOf(paragraph, mark),
      })
    }
  }
  return found
}

/** 经A同意，A民政厅、发展改革委联合印发《…》: approver and issuers, a shared place given to each. */
function issuersOf({ folded, sentences }: AnnotatedParagraph, mark: DocumentMark): { issuers: string[]; approver?: string } {
  const sentence = sentences.find((s) => s.end > mark.start)
  const before = folded.slice(sentence?.start ?? 0, mark.start)
  const approver = /经([^，。；]{2,24}?)(?:同意|批准|审议通过|研究同意)/.exec(before)?.[1]
  const clause = before.slice(before.lastIndexOf('，') + 1)
  const issued = /^(?:近日|日前|由|目前)?(.{2,60}?)(?:近日|日前)?(?:联合)?(?:印发|发布|出台|下发|制定出台)(?:了|的)?$/.exec(clause)?.[1]
  const offices = issued?.split(/[、和]/).filter((o) => /[厅局部委会府院室办]$/.test(o)) ?? []
  const place = /^.{2,10}?(?:自治区|省|市|县|区|州|旗)/.exec(offices[0] ?? '')?.[0] ?? ''
  const issuers = offices.map((o, i) => (i > 0 && place && !/^.{2,10}?(?:自治区|省|市|县|区|州|旗)/.test(o) ? place + o : o))
  return { issuers, ...(approver ? { approver } : {}) }
}

/** The plan period or years that stand in the title or right behind it. */
function periodOf({ marks, reflowed }: AnnotatedParagraph, mark: DocumentMark): { period?: Period } {
  const time = marks.find((m) => m.type === 'time' && m.start >= mark.start && m.end <= mark.end + 14 && m.from && m.to)
  return time?.type === 'time' ? { period: { text: reflowed.text.slice(time.start, time.end), start: time.from!, end: time.to! } } : {}
}

import { durationUnits } from '../../lexicon/units.ts'
import type { Layout } from '../../nlcst/layout.ts'
import type { AnnotatedParagraph, Interval, QuantityMark } from '../../nlcst/mark.ts'
import { marksByType } from '../../nlcst/marks-by-type.ts'
import { fold } from '../../normalise/fold.ts'
import { locateStatements, type Statement } from '../locate-statement.ts'
import { outsideTables, readTables } from '../table/read-tables.ts'
import type { Column } from '../table/table-column.ts'
import { nameIndicator } from './name-indicator.ts'
import { type Naming, named, unnamed } from './naming.ts'

/** A statement with what it measures, and the column of the table that it stands in. */
export interface NamedStatement {
  statement: Statement
  naming: Naming
  column: Column | undefined
}

/** A sentence with what it states. */
export interface NamedSentence {
  sentence: Interval
  statements: NamedStatement[]
}

/** A paragraph, sentence by sentence. */
export interface NamedParagraph {
  paragraph: AnnotatedParagraph
  sentences: NamedSentence[]
}

/** Names what the quantities of an article's paragraphs measure, in order of print. */
export function nameStatements(paragraphs: AnnotatedParagraph[], layout: Layout): NamedParagraph[] {
  const tables = readTables(paragraphs, layout)
  let topic: Naming | undefined
  let heading = ''
  return paragraphs.map((paragraph) => {
    const cells = tables.get(paragraph) ?? outsideTables(paragraph, factCandidates(paragraph))
    const columns = new Map(cells.map(({ mark, column }) => [mark, column]))
    const located = locateStatements(paragraph, [...columns.keys()])
    if (located.length === 0 && paragraph.folded.length <= 24) heading = paragraph.folded.trim()
    let next = 0
    let sentenceBefore: Naming[] = []
    const sentences = paragraph.sentences.map((sentence): NamedSentence => {
      const statements: NamedStatement[] = []
      const namings: Naming[] = []
      const lengths: Naming[] = []
      for (; next < located.length && located[next]!.mark.start < sentence.end; next++) {
        const statement = located[next]!
        const column = columns.get(statement.mark)
        const isLength = durationUnits.has(fold(statement.mark.unit))
        const naming = column
          ? named(statement, column.name, 'table-cell')
          : nameIndicator(statement, isLength ? lengths : namings, sentenceBefore, topic, heading)
        const before = statements.at(-1)
        if (before && sharesName(before, statement)) {
          const told = { ...naming, at: before.statement.mark.end }
          namings.splice(namings.indexOf(before.naming), 1, told)
          before.naming = told
        }
        statements.push({ statement, naming, column })
        lengths.push(naming)
        // 连续三年 counts nothing that a later number could be said of, but for how much longer it takes; 服务时间3万小时 does
        if (!isLength || naming.rule === 'level-that-changes' || /时[长数]$|(?:服务|工作|培训)(?:时间|工时)$/.test(fold(naming.base))) namings.push(naming)
      }
      topic = namings.findLast((n) => n.base !== unnamed && !n.part) ?? namings.findLast((n) => n.base !== unnamed) ?? topic
      sentenceBefore = namings
      return { sentence, statements }
    })
    return { paragraph, sentences }
  })
}

/** Quantities outside calendar words, names and places (七里乡). */
function factCandidates(paragraph: AnnotatedParagraph): QuantityMark[] {
  const { quantities } = marksByType(paragraph)
  if (quantities.length === 0) return quantities
  const taken = paragraph.marks.filter((m) => m.type === 'document' || (m.type === 'region' && m.name) || (m.type === 'time' && m.kind !== 'duration'))
  return quantities.filter((m) => !taken.some((t) => t.start < m.end && m.start < t.end))
}

/** |40%|和16%的教师接受培训: what nothing names but the number joined to it. */
const sharesName = ({ naming, statement: { mark } }: NamedStatement, { mark: next, paragraph }: Statement): boolean =>
  naming.base === unnamed && mark.unit === next.unit && /^\s?[、和及与或]\s?$/.test(paragraph.folded.slice(mark.outer.end, next.outer.start))

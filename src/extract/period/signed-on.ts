import type { AnnotatedParagraph, TimeMark } from '../../nlcst/mark.ts'

/** The name of an organ, alone on its line. */
const issuer = /^[^，。；：！？\d]{2,60}(?:部|厅|局|委|委员会|办公厅|办公室|署|院|会|政府|中心|社|处|馆|站|组|队|校|公司)$/

/** 民政部 / 2024年8月10日: the day below the name of who issues a document, at its end. */
export function signedOn(paragraphs: AnnotatedParagraph[]): string | undefined {
  const body = paragraphs.filter(({ node }) => node.data.role === 'body')
  for (let i = body.length - 1; i > body.length / 2; i--) {
    const { folded, marks } = body[i]!
    const day = marks.find((m): m is TimeMark => m.type === 'time' && m.from !== undefined && m.from === m.to)
    if (day && day.start === folded.search(/\S/) && day.end === folded.trimEnd().length && issuer.test(body[i - 1]!.folded.trim())) return day.from
  }
  return undefined
}

/** 2023年3月: a line of its own says when a text was signed; from April on, when bulletins are out, also which year it tells of, where nothing else does. */
export const signedIn = /^\s*(?:((?:19|20)\d{2})年\s?(?:0?[4-9]|1[0-2])|(?:19|20)\d{2}年\s?\d{1,2})月\s*$/

/** That year. */
export const yearSigned = (told: AnnotatedParagraph[]) => told.map(({ folded }) => Number(signedIn.exec(folded)?.[1])).find((year) => year > 0)

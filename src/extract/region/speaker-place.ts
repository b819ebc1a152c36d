import { enclosedBy } from '../../normalise/enclosed-by.ts'
import type { Statement } from '../locate-statement.ts'
import { stem } from './region-nesting.ts'
import type { Placed } from './scope-region.ts'

const speaks = /^[^，。；：“”]{2,40}(?:告诉记者|介绍|表示|坦言|透露|说)/

/** “…开展活动426场。”清江浦区委宣传部副部长某某告诉记者: the place of who says it, behind the words, where these name none. */
export function speakerPlace({ paragraph: { folded }, mark }: Statement, placed: readonly Placed[], article: string | undefined): string | undefined {
  const said = enclosedBy(folded, mark.outer, '“', '”')
  if (!said || !/[。！？，]$/.test(folded.slice(said.start, said.end))) return undefined
  const speaker = placed.find((p) => p.mark.start === said.end + 1)
  if (!speaker?.code || speaker.mark.relative || placed.some((p) => p.mark.start >= said.start && p.mark.end <= said.end)) return undefined
  const near = article === undefined || article === '100000' || speaker.code.startsWith(stem(article))
  return near && speaks.test(folded.slice(speaker.mark.end, speaker.mark.end + 50)) ? speaker.code : undefined
}

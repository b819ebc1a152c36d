import type { Element, ElementContent } from 'hast'
import { drawing, s, textLines, wrapText } from './drawing.ts'
import type { Picture } from './picture.ts'

const WIDTH = 720
const MARGIN = 24
const HEAD = 28
const FOOT = 18

/** What a picture carries when it leaves the site. */
export interface Leaving {
  /** Language of its words. */
  lang: string
  /** Source, snapshot and address, a line each. */
  source: string[]
  /** Style rules with every value spelt out. */
  css: string
}

/** A picture as a file of its own, 768 units wide: the finding above it, the source below, styles inside, and links taken out, for they lead nowhere from here. */
export function standalonePicture(picture: Picture, { lang, source, css }: Leaving): Element {
  const inner = picture.draw(picture.id, WIDTH)
  const [, , , inside] = String(inner.properties.viewBox).split(' ').map(Number)
  const [, described, ...marks] = inner.children as [Element, Element, ...ElementContent[]]
  const finding = wrapText(picture.title, WIDTH, 20)
  const feet = [picture.caption, ...source].flatMap((line) => wrapText(line, WIDTH, 13))
  const top = MARGIN + finding.length * HEAD + 8
  const foot = top + inside! + 28
  const height = foot + feet.length * FOOT + 4
  const width = WIDTH + 2 * MARGIN
  const description = [...described.children.map((one) => (one.type === 'text' ? one.value : '')), ...source].join(' ')
  const file = drawing(picture.id, width, height, picture.title, description, [
    s('style', css),
    s('rect', { className: 'paper', width, height: Math.ceil(height) }),
    ...textLines(finding, MARGIN, MARGIN + 12, HEAD, 'finding-text'),
    s('g', { transform: `translate(${MARGIN} ${top})` }, marks.map(unlink)),
    ...textLines(feet, MARGIN, foot, FOOT, 'foot-text'),
  ])
  return { ...file, properties: { xmlns: 'http://www.w3.org/2000/svg', lang, width, height: Math.ceil(height), ...file.properties } }
}

function unlink(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(unlink)
  return node.tagName === 'a' ? s('g', children) : { ...node, children }
}

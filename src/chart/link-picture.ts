import type { Element } from 'hast'
import { s } from './drawing.ts'

/** What the picture of a kind of page says, in both languages. */
export interface LinkPicture {
  site: string
  title: string
  claim: string
  english: { site: string; title: string }
  /** Which kind of page it is, for the mark at the right. */
  mark: string
}

const WIDTH = 1200
const HEIGHT = 630
const paper = '#faf8f3'
const ink = '#1f2326'
const green = '#17574e'
const brown = '#93400b'
const violet = '#433a96'
const line = '#ddd6c7'

/** The picture, 1200 by 630, that stands for a kind of page where links to it are shown: what the site is, what kind of page, what it promises. */
export function drawLinkPicture({ site, title, claim, english, mark }: LinkPicture): Element {
  const text = (x: number, y: number, size: number, words: string, fill = ink, weight = 700) =>
    s('text', { x, y, fontFamily: 'Noto Sans SC', fontSize: size, fontWeight: weight, fill }, words)
  return s('svg', { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}` }, [
    s('rect', { width: WIDTH, height: HEIGHT, fill: paper }),
    s('rect', { width: 20, height: HEIGHT, fill: green }),
    ...brand(80, 84),
    text(150, 106, 34, site),
    text(150, 146, 22, english.site, '#565d61', 400),
    text(80, 330, title.length > 6 ? 84 : 108, title),
    text(80, 396, 36, english.title, green, 400),
    s('line', { x1: 80, x2: WIDTH - 80, y1: 476, y2: 476, stroke: line, strokeWidth: 2 }),
    text(80, 550, 40, claim, ink, 400),
    s('g', { transform: 'translate(860 190)' }, marks[mark] ?? marks.doc!),
  ])
}

function brand(x: number, y: number): Element[] {
  return [
    s('path', { d: `M${x} ${y}h52M${x} ${y + 22}h28M${x} ${y + 44}h52`, stroke: ink, strokeWidth: 6, fill: 'none' }),
    s('rect', { x: x + 36, y: y + 12, width: 20, height: 20, rx: 3, fill: brown }),
  ]
}

const rule = (y: number, width: number, x = 0) => s('path', { d: `M${x} ${y}h${width}`, stroke: line, strokeWidth: 14, fill: 'none' })
const disc = (x: number, y: number, r = 22) => s('circle', { cx: x, cy: y, r, fill: green })
const diamond = (x: number, y: number, r = 26) =>
  s('path', { d: `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`, fill: paper, stroke: brown, strokeWidth: 8 })
const triangle = (x: number, y: number, r = 26) => s('path', { d: `M${x} ${y - r}l${r} ${2 * r - 6}h${-2 * r}z`, fill: violet })
const tie = (d: string) => s('path', { d, stroke: '#8f897c', strokeWidth: 5, fill: 'none' })

/** A mark for each kind of page, within 260 by 240: lines are text, the three shapes are the kinds of numbers. */
const marks: Record<string, Element[]> = {
  home: [
    rule(20, 260),
    rule(80, 70),
    disc(120, 80),
    rule(80, 100, 160),
    rule(140, 160),
    diamond(214, 140),
    rule(200, 40),
    triangle(90, 200),
    rule(200, 130, 130),
  ],
  article: [rule(20, 260), rule(80, 150), disc(190, 80), rule(140, 260), rule(200, 60), diamond(110, 200), rule(200, 100, 160)],
  fact: [rule(40, 260), rule(110, 60), disc(130, 110, 46), rule(110, 60, 200), rule(180, 180)],
  region: [tie('M130 40v60M130 100L40 180M130 100v80M130 100l90 80'), disc(130, 40, 30), disc(40, 190), disc(130, 190), disc(220, 190)],
  policy: [tie('M60 30v180M60 60h60M60 120h60M60 180h60'), disc(60, 30, 28), rule(60, 130, 130), rule(120, 100, 130), rule(180, 120, 130)],
  indicator: [rule(40, 260), rule(120, 260), rule(200, 260), disc(70, 40), diamond(190, 120), disc(130, 200)],
  topic: [disc(60, 60, 44), diamond(190, 60, 50), triangle(60, 180, 48), s('rect', { x: 146, y: 140, width: 88, height: 88, fill: line })],
  targets: [tie('M20 120h220'), diamond(50, 120), diamond(130, 120, 34), diamond(216, 120)],
  checks: [tie('M10 50l22 24l36 -44M10 130l22 24l36 -44M10 210l22 24l36 -44'), rule(54, 150, 110), rule(134, 110, 110), rule(214, 150, 110)],
  data: [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) => s('rect', { x: column * 90, y: 10 + row * 76, width: 76, height: 58, fill: column === 0 ? green : line })),
  ),
  doc: [rule(20, 260), rule(80, 220), rule(140, 250), rule(200, 140)],
}

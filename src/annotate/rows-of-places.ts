import type { RegionMark } from '../nlcst/mark.ts'

/** 海口4家，琼中2家，东方1家: in a row of places each with its number, a name that is a word as well is a place, too, where two others of the row that are sure lie in one province with it, or two more in one city (沙洋：8568036、钟祥：6900802、京山：7235754). */
export function takeRows(folded: string, marks: readonly RegionMark[], taken: boolean[]): void {
  for (let i = 0; i < marks.length; ) {
    let end = i
    while (end < marks.length && isItem(folded, marks[end]!) && (end === i || follows(folded, marks[end - 1]!, marks[end]!))) end++
    const row = marks.slice(i, end)
    const sure = row.filter((_, k) => taken[i + k])
    const provinces = sure.flatMap(({ codes }) => [...new Set(codes.map((code) => code.slice(0, 2)))])
    for (const [k, mark] of row.entries()) {
      const near = mark.codes.filter((code) => provinces.filter((one) => one === code.slice(0, 2)).length >= 2 || isOfCity(code, row))
      if (taken[i + k] || near.length === 0) continue
      taken[i + k] = true
      mark.codes = near
    }
    i = Math.max(end, i + 1)
  }
}

const number = /^(?:（[^（）]*）)?(?:有|各|约|近|达)?\d[\d.]*[万千百]?[余多]?[\u4e00-\u9fff%]|^：[\d-]{5,}/

const itemMark = /[，、；：]/

/** A place that stands right behind a mark of punctuation and before its number. */
const isItem = (folded: string, { start, end, relative, together, town }: RegionMark) =>
  !relative && !together && !town && itemMark.test(folded[start - 1] ?? '') && number.test(folded.slice(end, end + 16))

/** Whether no more than the number of the one stands before the other. */
const follows = (folded: string, before: RegionMark, mark: RegionMark) =>
  /^(?:（[^（）]*）)?：?[^，、；：。]{1,13}[，、；]$/.test(folded.slice(before.end, mark.start))

/** Whether three of the row, this one among them, can lie in the same city. */
const isOfCity = (code: string, row: readonly RegionMark[]) =>
  !code.endsWith('00') && new Set(row.filter(({ codes }) => codes.some((one) => one.slice(0, 4) === code.slice(0, 4))).map(({ name }) => name)).size >= 3

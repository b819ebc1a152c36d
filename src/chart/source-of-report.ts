/** Who tells an article: the place it tells of (`own`), a body above that place (`above`), a newspaper or station (`press`), another body, or nobody that is printed. */
export type ReportSource = 'own' | 'above' | 'press' | 'other' | 'none'

/** Names of newspapers and stations, which carry the names of places that they are not the offices of. */
const press =
  /(?:日|晚|早|晨|时|周|导|商|快|都市|青年|工人|农民|法治|法制|经济|社会|公益|老年)报|报社|报业|融媒体?|电视台|广播|电台|新闻网|新闻社|新闻客户端|通讯社|新华社|中新社|杂志|周刊|频道|记者|网讯|[\p{Script=Han}]网$/u

/** Compares the credit line with the names of the article's region (`own`) and of the regions above it (`above`), full or short; what is named after a place without being its office is press. */
export function sourceOfReport(credit: string | undefined, own: string[], above: string[]): ReportSource {
  if (!credit) return 'none'
  if (press.test(credit)) return 'press'
  const tells = (names: string[]) => names.some((name) => name !== '' && credit.includes(name))
  return tells(own) ? 'own' : tells(above) ? 'above' : 'other'
}

/** Rows that the table shows at most. */
export const SHOWN = 500

/** Fills a table with a result; numbers stand to the right. */
export function fillLabTable(table: HTMLTableElement, columns: string[], rows: (string | number | null)[][]): void {
  const head = document.createElement('tr')
  for (const [i, name] of columns.entries()) {
    const cell = document.createElement('th')
    cell.scope = 'col'
    if (rows.some((row) => typeof row[i] === 'number')) cell.className = 'figure-cell'
    cell.textContent = name
    head.append(cell)
  }
  const body = rows.slice(0, SHOWN).map((row) => {
    const line = document.createElement('tr')
    for (const value of row) {
      const cell = line.insertCell()
      cell.textContent = value === null ? '' : String(value)
      if (typeof value === 'number') cell.className = 'figure-cell'
    }
    return line
  })
  table.tHead!.replaceChildren(head)
  table.tBodies[0]!.replaceChildren(...body)
  const scroller = table.parentElement!
  scroller.tabIndex = 0
  scroller.hidden = rows.length === 0
}

import { inBoth } from './in-both.ts'

/** What every picture says around its drawing. */
export const figures = inBoth({ table: (rows: number) => `图后的表（${rows} 行）` }, { table: (rows) => `The table behind it (${rows} rows)` })

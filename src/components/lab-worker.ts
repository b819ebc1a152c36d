import initSqlJs, { type Database } from 'sql.js'
import engine from 'sql.js/dist/sql-wasm-browser.wasm?url'

/** What the page asks: open the database at an address, or run a query on it. */
export type LabRequest = { open: string } | { sql: string }

/** What it hears: how much is loaded, that the database is open, a result, or a fault of the engine or of the query. */
export type LabAnswer =
  | { loaded: number; total: number }
  | { ready: true }
  | { columns: string[]; rows: (string | number | null)[][]; cut: boolean; ms: number }
  | { broken: string }
  | { fault: string }

/** Rows taken of one result at most. */
export const ROWS = 20_000

let db: Database | undefined
const say = (answer: LabAnswer) => postMessage(answer)

addEventListener('message', async ({ data }: MessageEvent<LabRequest>) => {
  try {
    if ('open' in data) await open(data.open)
    else query(data.sql)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    say('open' in data ? { broken: message } : { fault: message })
  }
})

async function open(address: string): Promise<void> {
  const [sql, bytes] = await Promise.all([initSqlJs({ locateFile: () => engine }), load(address)])
  db = new sql.Database(bytes)
  say({ ready: true })
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address)
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`)
  const total = Number(response.headers.get('content-length') ?? 0)
  const parts: Uint8Array[] = []
  let loaded = 0
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    parts.push(value)
    loaded += value.length
    say({ loaded, total })
  }
  const bytes = new Uint8Array(loaded)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function query(sql: string): void {
  const start = performance.now()
  const statement = db!.prepare(sql)
  try {
    const rows: (string | number | null)[][] = []
    while (rows.length < ROWS && statement.step()) rows.push(statement.get() as (string | number | null)[])
    const cut = rows.length === ROWS && statement.step()
    say({ columns: statement.getColumnNames(), rows, cut, ms: Math.round(performance.now() - start) })
  } finally {
    statement.free()
  }
}

import { csvFormatRows } from 'd3'
import { lab } from '../messages/lab.ts'
import { drawLabChart } from './lab-chart.ts'
import { fillLabTable, SHOWN } from './lab-table.ts'
import type { LabAnswer, LabRequest } from './lab-worker.ts'

const words = lab[document.documentElement.lang === 'en' ? 'en' : 'zh-CN']
const one = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const [form, input, status, stop] = [one<HTMLFormElement>('lab'), one<HTMLTextAreaElement>('sql'), one('lab-status'), one<HTMLButtonElement>('lab-stop')]
const [table, figure, csv] = [one<HTMLTableElement>('lab-table'), one('lab-chart'), one<HTMLAnchorElement>('lab-csv')]
const bar = one<HTMLProgressElement>('lab-progress')
let worker: Worker | undefined
let ready = false
let waiting: string | undefined

form.hidden = false
for (const link of document.querySelectorAll<HTMLAnchorElement>('.lab-saved a'))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    input.value = new URL(link.href).searchParams.get('sql')!
    ask()
  })
form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask()
})
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask()
})
stop.addEventListener('click', () => halt(words.stopped))
const asked = new URLSearchParams(location.search).get('sql')
if (asked) {
  input.value = asked
  ask()
}

/** Runs what is written; the engine and the data come at the first run. */
function ask(): void {
  const sql = input.value.trim()
  if (!sql) {
    tell(words.nothing)
    return
  }
  history.replaceState(null, '', `?sql=${encodeURIComponent(sql)}`)
  stop.hidden = false
  if (!worker) {
    tell(words.starting)
    worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<LabAnswer>) => hear(data))
    worker.addEventListener('error', (event) => halt(words.broken(event.message || 'Worker')))
    send({ open: new URL(form.dataset.database!, location.href).href })
  }
  waiting = sql
  if (ready) next()
}

function next(): void {
  if (waiting === undefined) return
  tell(words.running)
  send({ sql: waiting })
  waiting = undefined
}

function hear(answer: LabAnswer): void {
  if ('loaded' in answer) {
    bar.hidden = false
    bar.max = Math.max(answer.total, answer.loaded)
    bar.value = answer.loaded
    tell(words.loading(megabytes(answer.loaded), megabytes(bar.max)))
  } else if ('ready' in answer) {
    ready = true
    bar.hidden = true
    next()
  } else if ('broken' in answer) halt(words.broken(answer.broken))
  else if ('fault' in answer) {
    stop.hidden = true
    clear()
    tell(/fts5/.test(answer.fault) ? words.noSearch : words.fault(answer.fault))
  } else show(answer)
}

function show({ columns, rows, cut, ms }: Extract<LabAnswer, { rows: unknown }>): void {
  stop.hidden = true
  const notes = [
    rows.length ? words.rows(rows.length, ms) : words.empty,
    ...(cut ? [words.cut(rows.length)] : []),
    ...(rows.length > SHOWN ? [words.shown(SHOWN)] : []),
  ]
  tell(notes.join(' · '))
  fillLabTable(table, columns, rows)
  const chart = drawLabChart(columns, rows)
  figure.hidden = !chart
  if (chart) figure.querySelector('.lab-drawing')!.replaceChildren(chart)
  URL.revokeObjectURL(csv.href)
  csv.href = URL.createObjectURL(
    new Blob(['\uFEFF', csvFormatRows([columns, ...rows.map((row) => row.map((cell) => String(cell ?? '')))]), '\n'], { type: 'text/csv' }),
  )
  csv.hidden = rows.length === 0
}

/** Takes the last result away, so that it is not taken for the answer to another query. */
function clear(): void {
  table.parentElement!.hidden = true
  figure.hidden = true
  csv.hidden = true
}

/** Ends the engine, with whatever it does, and says why. */
function halt(why: string): void {
  worker?.terminate()
  worker = undefined
  ready = false
  stop.hidden = true
  bar.hidden = true
  clear()
  tell(why)
}

function send(request: LabRequest): void {
  worker!.postMessage(request)
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

function tell(message: string): void {
  status.textContent = message
}

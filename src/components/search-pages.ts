import { search } from '../messages/search.ts'

/** The part of Pagefind's answers that the page shows. */
interface Hit {
  url: string
  excerpt: string
  meta: { title?: string }
}
interface Pagefind {
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Hit> }[] } | null>
}

const SHOWN = 20
const words = search[document.documentElement.lang === 'en' ? 'en' : 'zh-CN']
const input = document.querySelector<HTMLInputElement>('#q')!
const report = document.querySelector<HTMLElement>('#status')!
const list = document.querySelector<HTMLElement>('#results')!
let index: Promise<Pagefind> | undefined

input.value = new URLSearchParams(location.search).get('q') ?? ''
input.addEventListener('input', () => void find())
input.form!.addEventListener('submit', (event) => {
  event.preventDefault()
  void find()
})
void find()

async function find(): Promise<void> {
  const query = input.value.trim()
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
  if (!query) {
    list.replaceChildren()
    report.textContent = ''
    return
  }
  try {
    const path = list.dataset.bundle!
    index ??= import(/* @vite-ignore */ path)
    const found = await (await index).debouncedSearch(query)
    if (!found) return
    const hits = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()))
    if (query !== input.value.trim()) return
    list.replaceChildren(...hits.map(draw))
    report.textContent = hits.length === 0 ? words.none(query) : words.found(found.results.length, SHOWN)
  } catch {
    index = undefined
    report.textContent = words.failed
  }
}

function draw(hit: Hit): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = hit.url
  link.textContent = hit.meta.title ?? hit.url
  const excerpt = document.createElement('p')
  excerpt.className = 'small quiet'
  // Pagefind escapes the text and adds <mark> only: take the parts, never the markup
  for (const [at, part] of hit.excerpt.split(/<\/?mark>/).entries()) {
    const plain = new DOMParser().parseFromString(part, 'text/html').body.textContent ?? ''
    const node = at % 2 === 1 ? document.createElement('mark') : document.createElement('span')
    node.textContent = plain
    excerpt.append(node)
  }
  item.append(link, excerpt)
  return item
}

/** What the keys of the search page act on. */
export interface KeyTargets {
  input: HTMLInputElement
  results: HTMLElement
  help: HTMLDialogElement
  cite: (hit: HTMLElement) => void
}

/** / to the field, j and k along the results, . copies the citation, Esc leaves, ? explains; letters typed into a field stay letters. */
export function listenKeys({ input, results, help, cite }: KeyTargets): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox'
    if (event.key === 'Escape') {
      if (!help.open && document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return
    }
    if (typing || help.open) return
    const hits = [...results.querySelectorAll<HTMLElement>('.hit')]
    const at = hits.findIndex((hit) => hit.contains(document.activeElement))
    const acts: Record<string, () => void> = {
      '/': () => input.focus(),
      '?': () => help.showModal(),
      j: () => focus(hits[Math.min(at + 1, hits.length - 1)]),
      k: () => (at > 0 ? focus(hits[at - 1]) : input.focus()),
      '.': () => at >= 0 && cite(hits[at]!),
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })
}

function focus(hit: HTMLElement | undefined): void {
  hit?.querySelector('a')?.focus()
  hit?.scrollIntoView({ block: 'nearest' })
}

/** Lights a number and its fact together under pointer and focus; on a narrow screen a tap opens the fact in a sheet. Without it the links still lead from one to the other. */
const wide = matchMedia('(min-width: 64rem)')
const text = document.querySelector<HTMLElement>('.article-text')!
const sheet = document.querySelector<HTMLDialogElement>('#sheet')!

for (const kind of ['pointerover', 'focusin']) text.addEventListener(kind, (event) => light(fragmentOf(event.target)))
for (const kind of ['pointerleave', 'focusout']) text.addEventListener(kind, () => light(undefined))

text.addEventListener('click', (event) => {
  const number = (event.target as Element).closest<HTMLAnchorElement>('a.num')
  const fragment = number && fragmentOf(number)
  const card = fragment && document.getElementById(fragment)
  if (!card || wide.matches || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const copy = card.cloneNode(true) as HTMLElement
  copy.removeAttribute('id')
  const list = document.createElement('ul')
  list.className = 'facts-beside'
  list.append(copy)
  sheet.querySelector('ul')?.remove()
  sheet.prepend(list)
  sheet.showModal()
})

// a click on the backdrop is a click on the dialog itself; a followed link closes it too
sheet.addEventListener('click', (event) => {
  if (event.target === sheet || (event.target as Element).closest('a')) sheet.close()
})

/** The fact's anchor that a number links to or that a card is. */
function fragmentOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLAnchorElement>('a.num')?.hash.slice(1) ?? target.closest('.fact[id]')?.id
}

function light(fragment: string | undefined): void {
  for (const lit of text.querySelectorAll('.lit')) lit.classList.remove('lit')
  if (!fragment) return
  document.getElementById(fragment)?.classList.add('lit')
  for (const number of text.querySelectorAll(`a.num[href$="#${CSS.escape(fragment)}"]`)) number.classList.add('lit')
}

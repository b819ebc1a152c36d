type Child = Node | string

/** A DOM element with attributes and children; text only ever becomes text nodes, so nothing in it is markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value)
  made.append(...children)
  return made
}

/** A button that does something. */
export function button(label: string, act: () => void, attributes: Record<string, string | boolean | undefined> = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', act)
  return made
}

/** Text with the stretches `marks` marked. */
export function marked(text: string, marks: [from: number, to: number][]): Child[] {
  const children: Child[] = []
  let at = 0
  for (const [from, to] of marks) {
    children.push(text.slice(at, from), element('mark', {}, text.slice(from, to)))
    at = to
  }
  return [...children, text.slice(at)]
}

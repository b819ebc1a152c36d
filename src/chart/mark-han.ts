import type { Element, ElementContent } from 'hast'
import { s } from './drawing.ts'

const han = /\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’·]*[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])?/gu

/** Text cut where Chinese begins and ends; the punctuation of Chinese goes with it, quotes round it stay with the other language. */
export function splitHan(text: string): { text: string; han: boolean }[] {
  const parts: { text: string; han: boolean }[] = []
  let at = 0
  for (const { 0: found, index } of text.matchAll(han)) {
    if (index > at) parts.push({ text: text.slice(at, index), han: false })
    parts.push({ text: found, han: true })
    at = index + found.length
  }
  if (at < text.length) parts.push({ text: text.slice(at), han: false })
  return parts
}

/** A drawing whose words are not Chinese, with each Chinese run marked as such for fonts and screen readers. */
export function markHan(element: Element): Element {
  const plain = element.tagName === 'title' || element.tagName === 'desc' || element.tagName === 'style'
  if (plain) return element.children.some(hasHan) ? { ...element, properties: { ...element.properties, lang: 'zh-CN' } } : element
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [markHan(child)]
    if (!hasHan(child) || child.type !== 'text') return [child]
    return splitHan(child.value).map((part) => (part.han ? s('tspan', { lang: 'zh-CN' }, part.text) : { type: 'text', value: part.text }))
  })
  return { ...element, children }
}

function hasHan(node: ElementContent): boolean {
  return node.type === 'text' && /\p{Script=Han}/u.test(node.value)
}

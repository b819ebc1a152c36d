import type { Draft } from './draft.ts'

/** Tags of a saved page, the spaces it was laid out with, and its quotation marks, which have no character of their own to stand for them. */
const markup =
  /<\/?(?:p|br|div|span|strong|b|em|i|u|font|a|img|table|tbody|thead|tr|td|th|ul|ol|li|h[1-6]|section|center|blockquote|hr|sup|sub)(?:\s[^<>]{0,300})?\/?>|&(?:nbsp|ensp|emsp|thinsp|zwn?j|[lr][ds]quo|quot|#(?:160|8203|822[01]|821[67]|x(?:a0|200b|201[cd89])))[;；]|(?<=&)amp[;；]/gi

/** Drops the markup that a text was saved with: `<p align="left">`, `<br/>`. What else stands in angle brackets is text. */
export function markMarkup({ text, dropped }: Draft): void {
  if (!/<\/?[a-z]|&[a-z#]/i.test(text)) return
  for (const { 0: tag, index } of text.matchAll(markup)) dropped.fill(1, index, index + tag.length)
}

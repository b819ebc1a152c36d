import { type Language, languages } from './language.ts'
import { type Messages, messages } from './messages.ts'

/** What a page or component needs to speak the language of its address. */
export interface Voice {
  lang: Language
  /** The catalogue in that language. */
  m: Messages
  /** The value of `lang` for Chinese quotes and names: nothing on a Chinese page, `zh-CN` on an English one. */
  zh: 'zh-CN' | undefined
  /** The address of a page in the same language, whatever folder the site is served from. */
  href: (path: `/${string}`) => string
  /** The address of a file, which has no language. */
  file: (path: `/${string}`) => string
  /** The address of this same page in a language. */
  same: (lang: Language) => string
}

/** The voice of the page at `url` of the site. */
export function speak(url: URL): Voice {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const path = url.pathname.slice(base.length)
  const lang = languages.slice(1).find((tag) => path === `/${tag}` || path.startsWith(`/${tag}/`)) ?? languages[0]
  const plain = lang === languages[0] ? path : path.slice(lang.length + 1) || '/'
  const at = (tag: Language, page: string) => `${base}${tag === languages[0] ? '' : `/${tag}`}${page}`
  return {
    lang,
    m: messages[lang],
    zh: lang === 'zh-CN' ? undefined : 'zh-CN',
    href: (page) => at(lang, page),
    file: (name) => base + name,
    same: (tag) => at(tag, plain),
  }
}

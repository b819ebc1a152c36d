/** The languages of the pages; the first is served at the root, the others below their tag. */
export const languages = ['zh-CN', 'en'] as const

/** A BCP 47 tag of a language that the pages speak. */
export type Language = (typeof languages)[number]

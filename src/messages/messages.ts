import { articles } from './articles.ts'
import { changedFields } from './changed-fields.ts'
import { changes } from './changes.ts'
import { checks } from './checks.ts'
import { data } from './data.ts'
import { dictionary } from './dictionary.ts'
import { due } from './due.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { home } from './home.ts'
import { indicators } from './indicators.ts'
import { interview } from './interview.ts'
import { lab } from './lab.ts'
import type { Language } from './language.ts'
import { pages } from './pages.ts'
import { pictures } from './pictures.ts'
import { policies } from './policies.ts'
import { regions } from './regions.ts'
import { rules } from './rules.ts'
import { search } from './search.ts'
import { site } from './site.ts'
import { strip } from './strip.ts'
import { targets } from './targets.ts'
import { terms } from './terms.ts'
import { topics } from './topics.ts'
import { values } from './values.ts'
import { versions } from './versions.ts'

// one a line, so that two who add a part do not meet
const parts = {
  articles,
  changedFields,
  changes,
  checks,
  data,
  dictionary,
  due,
  facts,
  figures,
  home,
  indicators,
  interview,
  lab,
  pages,
  pictures,
  policies,
  regions,
  rules,
  search,
  site,
  strip,
  targets,
  terms,
  topics,
  values,
  versions,
}

/** All words of the site in one language, by part. */
export type Messages = { [P in keyof typeof parts]: (typeof parts)[P][Language] }

/** The catalogue: every text that the site says and no source printed, in both languages. */
export const messages = { 'zh-CN': inLanguage('zh-CN'), en: inLanguage('en') } satisfies Record<Language, Messages>

function inLanguage(lang: Language): Messages {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part[lang]])) as unknown as Messages
}

import { type Language, languages } from '../../messages/language.ts'
import { search } from '../../messages/search.ts'
import { terms } from '../../messages/terms.ts'

/** What the search page says, with the names of the codes it shows. */
export type SearchWords = (typeof search)[Language] & Pick<(typeof terms)[Language], 'modality' | 'level' | 'topic' | 'flag'>

/** The words in the language of the document. */
export function searchWords(): SearchWords {
  const lang = languages.find((tag) => tag === document.documentElement.lang) ?? languages[0]
  return { ...search[lang], ...pick(terms[lang]) }
}

function pick({ modality, level, topic, flag }: (typeof terms)[Language]): Pick<(typeof terms)[Language], 'modality' | 'level' | 'topic' | 'flag'> {
  return { modality, level, topic, flag }
}

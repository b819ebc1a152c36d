import type { Picture } from '../../chart/picture.ts'
import { type Messages, messages } from '../../messages/messages.ts'
import { Topic } from '../../schema/topic.ts'
import type { Corpus } from '../corpus.ts'
import { listTargets } from '../targets.ts'
import { claimsPicture } from './claims-picture.ts'
import { coveragePicture } from './coverage-picture.ts'
import { linksPicture, listNamedIndicators } from './links-picture.ts'
import { regionsPicture } from './regions-picture.ts'
import { listNamesakes, sameNamePicture } from './same-name-pictures.ts'
import { stripPicture } from './strip-picture.ts'
import { targetsPicture } from './targets-picture.ts'
import { topicPictures } from './topic-pictures.ts'
import { topicsPicture } from './topics-picture.ts'
import { valuesPictures } from './values-pictures.ts'

/** A picture that the site draws, made in the language asked for. */
export interface ListedPicture {
  id: string
  make: (m: Messages) => Picture
}

const listed = new WeakMap<Corpus, Map<string, ListedPicture>>()

/** Every picture of the site by its id; each has its files at /pictures/. */
export function listPictures(corpus: Corpus): Map<string, ListedPicture> {
  const known = listed.get(corpus) ?? new Map([...wholePictures(corpus), ...pagePictures(corpus)].map((one) => [one.id, one]))
  listed.set(corpus, known)
  return known
}

/** The pictures that speak of the whole corpus, those that there is nothing to draw for left out. */
export function wholePictures(corpus: Corpus): ListedPicture[] {
  const makers = [
    (m: Messages) => targetsPicture(listTargets(corpus), m),
    (m: Messages) => coveragePicture([...corpus.facts.values()], m),
    (m: Messages) => claimsPicture(corpus.claims, m),
    (m: Messages) => topicsPicture(corpus, m),
    (m: Messages) => regionsPicture(corpus, m),
    ...listNamesakes(corpus).map((couple) => (m: Messages) => sameNamePicture(couple, corpus, m)),
  ]
  return makers.flatMap((make) => {
    const id = make(messages['zh-CN'])?.id
    return id === undefined ? [] : { id, make: (m: Messages) => make(m)! }
  })
}

/** The pictures of single pages: of each topic, each indicator with several values, each count of indicators, each article. */
function pagePictures(corpus: Corpus): ListedPicture[] {
  const printed = new Map([...corpus.seeds.values()].map((seed) => [seed.id, seed.numerals]))
  const numbered = [...corpus.articles.values()].filter((article) => {
    const within = [...article.headline, ...article.paragraphs]
    return printed.get(article.seed)?.some(({ start, end }) => within.some((passage) => passage.start <= start && end <= passage.end))
  })
  return [
    ...Topic.options.flatMap((topic) => topicPictures(topic, corpus)),
    ...[...corpus.indicators.values()].flatMap((indicator) => valuesPictures(indicator, corpus)),
    ...listNamedIndicators(corpus).map((check) => ({ id: `indicators-${check.claim.id}`, make: (m: Messages) => linksPicture(check, m) })),
    ...numbered.map((article) => ({ id: `numerals-${article.id}`, make: (m: Messages) => stripPicture(article, corpus, m)! })),
  ]
}

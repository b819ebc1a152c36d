import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from '../src/schema/article.ts'

/** How many characters of texts are held at once: facts come text by text, policies quote them here and there. */
const heldCharacters = 8_000_000

/** A function that gives what `make` makes of a text of `content/`, by the text's id; what was made of the texts used last is held, the rest is made anew. */
export function holdTexts<T>(content: string, make: (seed: Seed) => T): (id: string) => T {
  const held = new Map<string, { characters: number; made: T }>()
  let characters = 0
  return (id) => {
    const known = held.get(id) ?? open(id)
    held.delete(id)
    held.set(id, known)
    return known.made
  }

  function open(id: string) {
    const seed = JSON.parse(readFileSync(join(content, 'seeds', `${id}.json`), 'utf8')) as Seed
    characters += seed.text.length
    for (const [oldest, { characters: freed }] of held) {
      if (characters <= heldCharacters) break
      held.delete(oldest)
      characters -= freed
    }
    return { characters: seed.text.length, made: make(seed) }
  }
}

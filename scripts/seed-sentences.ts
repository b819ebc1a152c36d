import { listSeeds, readSeedFile } from './read-seeds.ts'

/** The sentences of all texts in a folder, cleaned, in order of print. @throws UserError */
export function seedSentences(folder: string): string[] {
  return listSeeds(folder).flatMap((name) =>
    readSeedFile(folder, name).articles.flatMap((a) => a.paragraphs.flatMap((p) => p.text.match(/[^。！？]+[。！？]?/g) ?? [])),
  )
}

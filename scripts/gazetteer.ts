// npm run gazetteer: writes src/lexicon/gazetteer.json and src/lexicon/traditional.ts from the npm packages that package.json pins
import { fileURLToPath } from 'node:url'
import writeFileAtomic from 'write-file-atomic'
import { foldTable, gazetteerTable } from './make-gazetteer.ts'

const lexicon = (name: string) => fileURLToPath(new URL(`../src/lexicon/${name}`, import.meta.url))

await writeFileAtomic(lexicon('gazetteer.json'), gazetteerTable())
await writeFileAtomic(lexicon('traditional.ts'), foldTable())

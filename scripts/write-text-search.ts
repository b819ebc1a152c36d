import type { DatabaseSync } from 'node:sqlite'
import { passageSlice } from '../src/dataset/passage-slice.ts'
import type { Article } from '../src/schema/article.ts'

/** Adds full-text search (FTS5, trigrams: MATCH for three characters or more, LIKE for any) over facts and articles, on cleaned text, so that a word broken over two lines is found. */
export function writeTextSearch(db: DatabaseSync): void {
  db.exec(`CREATE VIRTUAL TABLE facts_fts USING fts5(id UNINDEXED, indicator, measure, sentence, tokenize = 'trigram');
    CREATE VIRTUAL TABLE articles_fts USING fts5(id UNINDEXED, title, text, tokenize = 'trigram')`)
  const addFact = db.prepare('INSERT INTO facts_fts VALUES (?, ?, ?, ?)')
  const addArticle = db.prepare('INSERT INTO articles_fts VALUES (?, ?, ?)')
  const factsOf = db.prepare('SELECT id, indicator_name, measure, evidence_start, evidence_end FROM facts WHERE article = ? ORDER BY rowid')
  const articles = db.prepare('SELECT a.id, a.title, a.headline, a.paragraphs, s.text FROM articles a JOIN seeds s ON s.id = a.seed ORDER BY a.rowid')
  for (const row of articles.iterate() as Iterable<{ id: string; title: string; headline: string; paragraphs: string; text: string }>) {
    const article = { headline: JSON.parse(row.headline), paragraphs: JSON.parse(row.paragraphs) } as Article
    addArticle.run(row.id, row.title, article.paragraphs.map(({ text }) => text).join('\n'))
    for (const fact of factsOf.all(row.id) as { id: string; indicator_name: string; measure: string; evidence_start: number; evidence_end: number }[])
      addFact.run(fact.id, fact.indicator_name, fact.measure, passageSlice(article, row.text, fact.evidence_start, fact.evidence_end))
  }
  db.exec("INSERT INTO facts_fts(facts_fts) VALUES ('optimize'); INSERT INTO articles_fts(articles_fts) VALUES ('optimize')")
}

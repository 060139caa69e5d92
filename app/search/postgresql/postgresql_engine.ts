import type { Candidate, Question, SearchEngine } from '#search/engine'
import candidatesAt from '#search/postgresql/candidates_at'
import looksWith from '#search/postgresql/looks'

/** Answers from PostgreSQL alone: one GIN index over words, names, sounds, places and people. */
const postgresqlEngine: SearchEngine = { name: 'postgresql', candidates }

export default postgresqlEngine

async function candidates(question: Question): Promise<Candidate[]> {
  if (question.query.parts.length === 0) return []
  return candidatesAt(await looksWith(question.sight), question)
}

import db from '@adonisjs/lucid/services/db'
import type { DatabaseQueryBuilderContract } from '@adonisjs/lucid/types/querybuilder'
import { MOST_CANDIDATES, type Candidate, type Question, type SearchEngine } from '#search/engine'
import { marks, quoted } from '#search/postgresql/lexemes'
import newestSlices from '#search/postgresql/newest_slices'
import isLarge from '#search/postgresql/is_large'
import { all, any, everywhereQuery, namesQuery, someWordsQuery } from '#search/postgresql/tsquery'
import onlyVisible, { onlyNarrowed } from '#search/postgresql/visible'
import { labelsAbove, type Sight } from '#search/sight'

/** Answers from PostgreSQL alone: one GIN index over words, names, sounds, places and people. */
const postgresqlEngine: SearchEngine = { name: 'postgresql', candidates }

export default postgresqlEngine

/** With this many newer ones nobody looks for older ones; there are pages that list everything. */
const ENOUGH = 60

/** More matches than this are not put in order, only taken as they come. */
const MOST_MATCHES = 2_000

/** In this order: D, C, B, A. */
const WEIGHTS = '{0.1, 0.2, 0.6, 1}'

const breadths = {
  names: namesQuery,
  everywhere: everywhereQuery,
  some_words: someWordsQuery,
}

async function candidates(question: Question): Promise<Candidate[]> {
  const { query, breadth, sight } = question
  if (query.parts.length === 0) return []

  const words = breadths[breadth](query)
  const sides = [hereAndBelow(sight), ...above(sight)]
  const found = await Promise.all(sides.map((side) => onSide(side, words, question)))
  const named = breadth === 'names' ? await calledExactly(question) : []
  return [...named, ...found.flat()]
}

/**
 * A common word has a hundred thousand matches: the newest are looked through first, and all of them only
 * where that was not enough, which means that there are few.
 */
async function onSide(side: string, words: string, question: Question) {
  if (await isLarge(side)) {
    const newest = any([...(await newestSlices()), marks.boosted].map(quoted))
    const found = await matching(all([words, side, newest]), words, question)
    if (found.length >= ENOUGH) return found
  }
  return matching(all([words, side]), words, question)
}

/** The texts of a document are long: only those that come first are read. */
async function matching(whole: string, words: string, question: Question): Promise<Candidate[]> {
  const matches = visible(question).whereRaw('lexemes @@ ?::tsquery', [whole]).limit(MOST_MATCHES)
  const first = db
    .from(matches.as('matches'))
    .orderBy('boost', 'desc')
    .orderBy('position', 'desc')
    .orderBy('id')
    .limit(MOST_CANDIDATES)
    .select('id')
  return db
    .from(first.as('first'))
    .join('search_documents', 'search_documents.id', 'first.id')
    .select('first.id')
    .select(db.raw(`ts_rank('${WEIGHTS}', lexemes, ?::tsquery, 32) as score`, [words]))
}

/** However many have the words in their names, those that are called so and nothing else are among them. */
async function calledExactly(question: Question): Promise<Candidate[]> {
  return visible(question)
    .where('words', question.query.text)
    .limit(MOST_CANDIDATES)
    .select(db.raw('1 as score'))
}

function visible(question: Question) {
  const documents: DatabaseQueryBuilderContract<Candidate> = db
    .from('search_documents')
    .join('territories', 'territories.id', 'search_documents.territory_id')
    .select('search_documents.id', 'position', 'boost')
  return onlyNarrowed(onlyVisible(documents, question.sight), question, question.sight)
}

/** What is for everybody here, and what is for the viewer alone. */
function hereAndBelow(sight: Sight) {
  return any([quoted(marks.below + lastLabel(sight.path)), ...ownLexemes(sight)])
}

function above(sight: Sight) {
  const labels = labelsAbove(sight)
  return labels.length > 0 ? [any(labels.map((label) => quoted(marks.at + label)))] : []
}

function ownLexemes({ grants, personId }: Sight) {
  const roles = grants.map(({ path, role }) => quoted(`${marks.role}${role}@${lastLabel(path)}`))
  return personId ? [quoted(marks.owner + personId), ...roles] : roles
}

function lastLabel(path: string) {
  return path.split('.').at(-1)!
}

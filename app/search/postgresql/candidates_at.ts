import db from '@adonisjs/lucid/services/db'
import { MOST_CANDIDATES, type Candidate, type Question } from '#search/engine'
import type { Look } from '#search/postgresql/looks'
import sightBindings, { sightPlaces } from '#search/postgresql/sight_bindings'
import { everywhereQuery, namesQuery, someWordsQuery } from '#search/postgresql/tsquery'

/** With this many newer ones nobody looks for older ones: a page of one kind shows no more. */
export const ENOUGH = 50

/** More matches than this are not put in order, only taken as they come. */
const MOST_MATCHES = 600

const breadths = {
  names: namesQuery,
  everywhere: everywhereQuery,
  some_words: someWordsQuery,
}

/** What these looks give; of what is called exactly as was typed nothing is cut off, however many have the words in their names. */
export default async function candidatesAt(
  looks: Look[],
  question: Question
): Promise<Candidate[]> {
  const { breadth, query, sight } = question
  const exact = breadth === 'names' ? query.text : null
  const roles = sight.grants.map(({ role }) => role)
  const { rows } = await db.rawQuery<{ rows: Candidate[] }>(
    `select * from search_candidates(
       ?::tsquery, ?::text[], ?::text[], ?, ?, ?::text[], ?, ?, ${sightPlaces})`,
    [
      ...[
        breadths[breadth](query),
        looks.map(({ side }) => side),
        looks.map((look) => look.slices),
      ],
      ...[exact, ENOUGH, roles, MOST_MATCHES, MOST_CANDIDATES, ...sightBindings(sight, question)],
    ]
  )
  return rows
}

import db from '@adonisjs/lucid/services/db'
import { MOST_CANDIDATES, type Candidate, type Question, type SearchEngine } from '#search/engine'
import largePlaces from '#search/postgresql/large_places'
import { marks, quoted } from '#search/postgresql/lexemes'
import newestSlices from '#search/postgresql/newest_slices'
import sightBindings, { sightPlaces } from '#search/postgresql/sight_bindings'
import { any, everywhereQuery, namesQuery, someWordsQuery } from '#search/postgresql/tsquery'
import { labelsAbove, type Sight } from '#search/sight'

/** Answers from PostgreSQL alone: one GIN index over words, names, sounds, places and people. */
const postgresqlEngine: SearchEngine = { name: 'postgresql', candidates }

export default postgresqlEngine

/** With this many newer ones nobody looks for older ones; there are pages that list everything. */
const ENOUGH = 60

/** More matches than this are not put in order, only taken as they come. */
const MOST_MATCHES = 600

const breadths = {
  names: namesQuery,
  everywhere: everywhereQuery,
  some_words: someWordsQuery,
}

/**
 * A common word has a hundred thousand matches: where a place is large the newest are looked through first, and
 * all of them only where that was not enough, which means that there are few. Of what is called exactly as was
 * typed nothing is cut off, however many have the words in their names.
 */
async function candidates(question: Question): Promise<Candidate[]> {
  const { query, breadth, sight } = question
  if (query.parts.length === 0) return []

  const looks = await looksWith(sight)
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

/** At one side, through these slices of it, or through all. */
type Look = { side: string; slices: string | null }

async function looksWith(sight: Sight): Promise<Look[]> {
  const large = await largePlaces()
  const looks: Look[] = []
  for (const { marked: side, places } of sidesOf(sight)) {
    const [largest] = places
      .flatMap((place) => large.get(place) ?? [])
      .sort((one, other) => other.documents - one.documents)
    const newest = largest ? await newestSlices(largest) : []
    looks.push(...[...newest, null].map((slices) => ({ side, slices })))
  }
  return looks
}

/** `places` are the marks of the territories that it is made of. */
type Side = { marked: string; places: string[] }

/** What is here and below for everybody, or for the viewer alone; and what is above. */
function sidesOf(sight: Sight): Side[] {
  const below = marks.below + lastLabel(sight.path)
  const above = labelsAbove(sight).map((label) => marks.at + label)
  return [
    { marked: any([quoted(below), ...ownLexemes(sight)]), places: [below] },
    ...(above.length > 0 ? [{ marked: any(above.map(quoted)), places: above }] : []),
  ]
}

function ownLexemes({ grants, personId }: Sight) {
  const roles = grants.map(({ path, role }) => quoted(`${marks.role}${role}@${lastLabel(path)}`))
  return personId ? [quoted(marks.owner + personId), ...roles] : roles
}

function lastLabel(path: string) {
  return path.split('.').at(-1)!
}

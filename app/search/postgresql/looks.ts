import largePlaces from '#search/postgresql/large_places'
import { marks, quoted } from '#search/postgresql/lexemes'
import newestSlices, { newestEras } from '#search/postgresql/newest_slices'
import { any } from '#search/postgresql/tsquery'
import { labelsAbove, type Sight } from '#search/sight'

/** A query for one side, and one for the slices of it that are looked through, or null for all. */
export type Look = { side: string; slices: string | null }

/**
 * Where is looked, one after another, until at each side there is enough. A common word has a hundred thousand
 * matches: where there is much the newest are looked through first, and all only where that was not enough, which
 * means that there are few.
 */
export default async function looksWith(sight: Sight): Promise<Look[]> {
  const looks: Look[] = []
  for (const side of sidesOf(sight)) {
    const newest = await newestAt(side)
    looks.push(...[...newest, null].map((slices) => ({ side: side.marked, slices })))
  }
  return looks
}

/** `places` are the marks of the territories that it is made of. */
type Side = { marked: string; places: string[]; isAbove: boolean }

async function newestAt({ isAbove, places }: Side) {
  const large = await largePlaces()
  const [largest] = places
    .flatMap((place) => large.get(place) ?? [])
    .sort((one, other) => other.documents - one.documents)
  if (largest) return newestSlices(largest)
  return isAbove ? newestEras() : []
}

/** What is here and below for everybody, or for the viewer alone; and what is above. */
function sidesOf(sight: Sight): Side[] {
  const below = marks.below + lastLabel(sight.path)
  const marked = any([quoted(below), ...ownLexemes(sight)])
  const here = { marked, places: [below], isAbove: false }
  const above = labelsAbove(sight).map((label) => marks.at + label)
  if (above.length === 0) return [here]
  return [here, { marked: any(above.map(quoted)), places: above, isAbove: true }]
}

function ownLexemes({ grants, personId }: Sight) {
  const roles = grants.map(({ path, role }) => quoted(`${marks.role}${role}@${lastLabel(path)}`))
  return personId ? [quoted(marks.owner + personId), ...roles] : roles
}

function lastLabel(path: string) {
  return path.split('.').at(-1)!
}

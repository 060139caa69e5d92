import type { End } from '#core/plugin'
import type Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** The territories whose roles open an end to a person, each once, the widest first. */
export default function workplacesOf(person: Person, end: End): Territory[] {
  const territories = person.grantsThat(`${end}.enter`).map(({ territory }) => territory)
  return [...new Map(territories.map((territory) => [territory.id, territory])).values()].sort(
    widestFirst
  )
}

/** Under which name a session remembers the chosen one. */
export function keyOfWorkplace(end: End) {
  return `workplace_${end}`
}

/** Of equally wide territories always the same comes first. */
function widestFirst(a: Territory, b: Territory) {
  return depth(a) - depth(b) || (a.code < b.code ? -1 : 1)
}

function depth({ path }: Territory) {
  return path.split('.').length
}

import Person from '#identity/models/person'
import type Territory from '#territories/models/territory'

/** Whoever lives in a territory. People belong to communities, and of a grid are those who name it as theirs. */
export default function personsLivingIn(territory: Territory) {
  if (territory.level !== 'grid') return Person.within(territory)
  return Person.query().where('persons.grid_id', territory.id)
}

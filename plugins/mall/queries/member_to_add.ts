import { Exception } from '@adonisjs/core/exceptions'
import { holdersOf, Person, type Territory } from '#core/people'

/** Somebody who has the role of a provider here; nobody else is found. */
export default async function memberToAdd(community: Territory, id: string) {
  const holders = await holdersOf('provider.enter', community)
  if (!holders.includes(id)) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
  return Person.query()
    .where('id', id)
    .withScopes((persons) => persons.shown())
    .firstOrFail()
}

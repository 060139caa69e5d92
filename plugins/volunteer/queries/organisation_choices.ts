import type { Territory } from '#core/people'
import Organisation from '../models/organisation.ts'

/** Who may call for volunteers here, by name, as a form offers it. */
export default async function organisationChoices(territory: Territory) {
  const organisations = await Organisation.within(territory).orderBy(['name', 'id'])
  return organisations.map(({ id, name }) => ({ value: id, label: name }))
}

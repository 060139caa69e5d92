import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import { OrganisationKnown } from '../errors.ts'
import Organisation from '../models/organisation.ts'
import type { OrganisationDescription } from '../validators/organisation_validator.ts'

/** Adds a volunteer organisation of a community; what a community had that was merged into it counts too. */
export default async function registerOrganisation(
  community: Territory,
  { contactPhone, name }: OrganisationDescription
) {
  return transaction(async (client) => {
    const known = await Organisation.within(community)
      .useTransaction(client)
      .where({ name })
      .first()
    if (known) throw new OrganisationKnown({ name })

    return Organisation.create({ territoryId: community.id, name, contactPhone }, { client })
  })
}

import { Organisation } from '#core/organisations'
import type { Territory } from '#core/people'
import Merchant from '../models/merchant.ts'

/** Organisations of the register that are no merchants yet. */
export default async function organisationsToAdd(community: Territory) {
  const merchants = await Merchant.within(community)
  const known = merchants.map(({ organisationId }) => organisationId)
  return Organisation.within(community)
    .whereNull('closed_on')
    .whereNotIn('organisations.id', known)
    .orderBy(['name', 'id'])
}

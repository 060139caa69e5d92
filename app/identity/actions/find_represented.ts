import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { HasOwnPhone, NameDiffers } from '#identity/errors'
import { isMinor } from '#identity/child_rules'
import { factsInIdentityNumber } from '#identity/identity_number'
import Person from '#identity/models/person'
import type RepresentationRequest from '#identity/models/representation_request'
import holderOf from '#identity/queries/holder_of'
import { unseal } from '#identity/sealed'

/** The person a request is about: from the register, or written into it now that staff saw the document. */
export default async function findRepresented(
  request: RepresentationRequest,
  representative: Person,
  client: TransactionClient
) {
  const { identityNumberDigest, identityNumberSealed, name } = request
  // Two requests with this number may be confirmed at the same moment.
  await client.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    identityNumberDigest,
  ])
  const facts = factsInIdentityNumber(unseal(identityNumberSealed))
  const known = await holderOf(identityNumberDigest, representative.id, client)
  if (known) {
    if (known.name !== name) throw new NameDiffers()
    // Whoever can say it for themselves is asked themselves.
    if (known.account && !isMinor(facts.birthDate)) throw new HasOwnPhone()
    return known
  }
  return Person.create(
    {
      territoryId: representative.territoryId,
      gridId: representative.gridId,
      name,
      identityNumberSealed,
      identityNumberDigest,
      birthDate: DateTime.fromISO(facts.birthDate),
      sex: facts.sex,
      assuranceLevel: 'real_name',
    },
    { client }
  )
}

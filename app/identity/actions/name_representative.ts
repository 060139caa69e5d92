import { DateTime } from 'luxon'
import beginRepresentation from '#identity/actions/begin_representation'
import { RepresentativeUnknown } from '#identity/errors'
import type Person from '#identity/models/person'
import personNamed from '#identity/queries/person_named'

type Naming = {
  phone: string
  /** The relative's name as it was verified: who knows both does not learn anything new from the answer. */
  name: string
  scopes: string[]
  months: number
  basis: string
}

/** Somebody lets a relative with a phone act for them; in force at once, since they said so themselves. */
export default async function nameRepresentative(
  represented: Person,
  { basis, months, name, phone, scopes }: Naming
) {
  const representative = await personNamed(phone)
  if (!representative?.isRealName || representative.name !== name) throw new RepresentativeUnknown()

  const now = DateTime.now()
  const terms = { kind: 'family' as const, scopes, basis, beginsAt: now }
  return beginRepresentation(
    { ...terms, represented, representative, expiresAt: now.plus({ months }) },
    represented
  )
}

import { DateTime } from 'luxon'
import beginRepresentation from '#identity/actions/begin_representation'
import { PersonUnknown } from '#identity/errors'
import type Person from '#identity/models/person'
import { everything } from '#identity/models/representation'
import personsLivingIn from '#identity/queries/persons_living_in'
import { representationsBy } from '#identity/queries/representations_of'
import { digest } from '#identity/sealed'
import type Territory from '#territories/models/territory'

/** Staff act for somebody who stands before them, or whom they visit, until the end of the day. */
export default async function representAtCounter(
  territory: Territory,
  { basis, identityNumber }: { identityNumber: string; basis: string },
  by: Person
) {
  const represented = await personsLivingIn(territory)
    .where('identity_number_digest', digest(identityNumber))
    .withScopes((persons) => persons.shown())
    .first()
  if (!represented) throw new PersonUnknown()
  const earlierToday = await representationsBy(by).where('represented_id', represented.id).first()
  if (earlierToday) return earlierToday

  const now = DateTime.now()
  return beginRepresentation(
    {
      represented,
      representative: by,
      kind: 'staff',
      scopes: [everything],
      basis,
      beginsAt: now,
      expiresAt: now.setZone('Asia/Shanghai').endOf('day'),
    },
    by
  )
}

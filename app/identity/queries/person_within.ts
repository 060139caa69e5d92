import { NobodyFound } from '#identity/merge_errors'
import { normaliseIdentityNumber } from '#identity/identity_number'
import type Person from '#identity/models/person'
import { normalisePhoneNumber } from '#identity/phone_number'
import personsLivingIn from '#identity/queries/persons_living_in'
import { digest } from '#identity/sealed'
import type Territory from '#territories/models/territory'

/** The person of a territory with this id, phone or identity number who is not merged into another; with account and grid. */
export default async function personWithin(territory: Territory, text: string) {
  const phoneDigest = digest(normalisePhoneNumber(text))
  const identityNumberDigest = digest(normaliseIdentityNumber(text))
  const person = await personsLivingIn(territory)
    .where((known) =>
      known
        .whereRaw('persons.id::text = ?', [text])
        .orWhere({ identityNumberDigest })
        .orWhereHas('account', (account) => account.where({ phoneDigest }))
    )
    .whereNull('merged_into_id')
    .preload('account')
    .preload('grid')
    .first()
  if (!person) throw new NobodyFound()
  return person
}

/** The person of a territory with this id who is not merged into another, with account and grid, or a 404. */
export function entryWithin(territory: Territory, id: string) {
  return personsLivingIn(territory)
    .whereRaw('persons.id::text = ?', [String(id)])
    .whereNull('merged_into_id')
    .preload('account')
    .preload('grid')
    .firstOrFail()
}

/** Who is kept of two: whoever has an identity number, else whoever came first. */
export function inOrderOfMerge(one: Person, other: Person) {
  if (other.identityNumberDigest && !one.identityNumberDigest) return { kept: other, merged: one }
  if (one.identityNumberDigest) return { kept: one, merged: other }
  return one.createdAt <= other.createdAt
    ? { kept: one, merged: other }
    : { kept: other, merged: one }
}

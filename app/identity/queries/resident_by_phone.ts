import { normalisePhoneNumber } from '#identity/phone_number'
import personsLivingIn from '#identity/queries/persons_living_in'
import { digest } from '#identity/sealed'
import type Territory from '#territories/models/territory'

/** The person of a territory whose account has this number, as somebody says it on the telephone; null if nobody has. */
export default async function residentByPhone(territory: Territory, phone: string) {
  const phoneDigest = digest(normalisePhoneNumber(phone))
  return personsLivingIn(territory)
    .whereHas('account', (account) => account.where({ phoneDigest }))
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
    .first()
}

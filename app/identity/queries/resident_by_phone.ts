import Person from '#identity/models/person'
import { normalisePhoneNumber } from '#identity/phone_number'
import { digest } from '#identity/sealed'
import type Territory from '#territories/models/territory'

/** The person of a territory whose account has this number, as somebody says it on the telephone; null if nobody has. */
export default async function residentByPhone(territory: Territory, phone: string) {
  const phoneDigest = digest(normalisePhoneNumber(phone))
  return Person.within(territory)
    .whereHas('account', (account) => account.where({ phoneDigest }))
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
    .first()
}

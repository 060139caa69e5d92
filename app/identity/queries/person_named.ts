import Person from '#identity/models/person'
import { normalisePhoneNumber } from '#identity/phone_number'
import { digest } from '#identity/sealed'

/** The person with this id, or with an account for this phone number; null if there is none. */
export default async function personNamed(text: string) {
  const phoneDigest = digest(normalisePhoneNumber(text))
  return Person.query()
    .whereRaw('persons.id::text = ?', [text])
    .orWhereHas('account', (account) => account.where('phone_digest', phoneDigest))
    .first()
}

import { DateTime } from 'luxon'
import type { TransactionClient } from '#core/database'
import { IdentityNumberTaken } from '#identity/errors'
import { factsInIdentityNumber } from '#identity/identity_number'
import type Person from '#identity/models/person'
import holderOf from '#identity/queries/holder_of'
import { digest, seal, unseal } from '#identity/sealed'
import type PrivacyRequest from '#privacy/models/privacy_request'

/** Puts right what staff compared with a document; anything else than name and number they put right in its own place. */
export default async function applyCorrection(
  { field, wantedSealed }: PrivacyRequest,
  person: Person,
  client: TransactionClient
) {
  if (!wantedSealed) return
  const wanted = unseal(wantedSealed)
  if (field === 'name') await person.merge({ name: wanted }).save()
  if (field === 'identity_number') await correctNumber(person, wanted, client)
}

async function correctNumber(person: Person, number: string, client: TransactionClient) {
  const identityNumberDigest = digest(number)
  const holder = await holderOf(identityNumberDigest, person.id, client)
  if (holder) throw new IdentityNumberTaken()

  const { birthDate, sex } = factsInIdentityNumber(number)
  await person
    .merge({
      identityNumberDigest,
      identityNumberSealed: seal(number),
      birthDate: DateTime.fromISO(birthDate),
      sex,
    })
    .save()
}

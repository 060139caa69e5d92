import { Exception } from '@adonisjs/core/exceptions'
import IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'
import { outsideProvider } from '#identity/verification_providers/providers'

/** A person's own attempt with a provider outside, with its decision, or a 404. */
export default async function attemptOf(person: Person, id: string) {
  const attempt = await IdentityVerification.query()
    .where('person_id', person.id)
    .whereRaw('id::text = ?', [String(id)])
    .preload('decision')
    .firstOrFail()
  const provider = outsideProvider(attempt.provider)
  if (!provider) throw new Exception('No such attempt', { status: 404 })
  return { attempt, provider }
}

import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import type { TransactionClient } from '#core/database'
import type { Person } from '#core/people'
import Certificate from '../models/certificate.ts'

/** A person's certificates, the latest first. */
export default function certificatesOf({ id }: Pick<Person, 'id'>, client?: TransactionClient) {
  return withState(Certificate.query({ client }).where('person_id', id))
}

/** Expects a query of certificates; adds what their state is read from. */
export function withState(certificates: ModelQueryBuilderContract<typeof Certificate>) {
  return certificates
    .preload('revocation')
    .preload('replacement')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
}

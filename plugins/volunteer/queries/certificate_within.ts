import type { Territory } from '#core/people'
import Certificate from '../models/certificate.ts'
import { withState } from './certificates_of.ts'

/** One certificate that was issued here. */
export default async function certificateWithin(territory: Territory, id: string) {
  return withState(Certificate.within(territory))
    .whereRaw('volunteer_certificates.id::text = ?', [id])
    .firstOrFail()
}

import type { Person } from '#core/people'
import certificatesOf from './certificates_of.ts'

/** A person's own certificate; a neighbour's is not found. */
export default async function ownCertificate(person: Person, id: string) {
  return certificatesOf(person).whereRaw('volunteer_certificates.id::text = ?', [id]).firstOrFail()
}

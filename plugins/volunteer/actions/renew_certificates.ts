import { transaction, type TransactionClient } from '#core/database'
import { announce } from '#core/events'
import { Person, Territory } from '#core/people'
import { CertificateRenewed } from '../social_events.ts'
import type Certificate from '../models/certificate.ts'
import type Shift from '../models/shift.ts'
import certificatesOf from '../queries/certificates_of.ts'
import certifiedServices from '../queries/certified_services.ts'
import { dayOf } from '../shanghai_time.ts'
import issueCertificate from './issue_certificate.ts'
import revokeCertificate from './revoke_certificate.ts'

/** Replaces every certificate of a person that says what a shift brought before it was corrected. Expects `session`. */
export default async function renewCertificates(personId: string, shift: Shift) {
  const day = dayOf(shift.session.startsAt)
  await transaction(async (client) => {
    const certificates = await certificatesOf({ id: personId }, client)
    const concerned = certificates.filter(({ fromOn, state, toOn }) => {
      return state === 'valid' && fromOn.toISODate()! <= day && toOn.toISODate()! >= day
    })
    for (const certificate of concerned) await renew(certificate, client)
  })
}

async function renew(certificate: Certificate, client: TransactionClient) {
  const { fromOn, personId, territoryId, toOn } = certificate
  const period = { from: fromOn.toISODate()!, to: toOn.toISODate()! }
  const person = await Person.findOrFail(personId, { client })
  const services = await certifiedServices(person, period, client)
  if (services.length === 0) {
    await revokeCertificate(certificate, 'corrected', null)
    return
  }
  const community = await Territory.findOrFail(territoryId, { client })
  const next = await issueCertificate(community, person, { ...period, replaces: certificate })
  const { id: certificateId, number } = next
  await announce(new CertificateRenewed(territoryId, { certificateId, personId, number }))
}

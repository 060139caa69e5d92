import { recordAct } from '#core/audit'
import { transaction } from '#core/database'
import type { Person } from '#core/people'
import { CertificateEnded } from '../errors.ts'
import Certificate from '../models/certificate.ts'
import Revocation from '../models/revocation.ts'

/** Ends a certificate that should not have been issued; whoever checks it reads that. */
export default async function revokeCertificate(
  { id: certificateId }: Certificate,
  reason: string,
  by: Person | null
) {
  await transaction(async (client) => {
    const certificate = await Certificate.query({ client })
      .where('id', certificateId)
      .forUpdate()
      .firstOrFail()
    await certificate.load((loader) => loader.load('revocation').load('replacement'))
    if (certificate.state !== 'valid') throw new CertificateEnded()
    await Revocation.create({ certificateId, reason, revokedById: by?.id ?? null }, { client })
    await recordAct({
      act: 'volunteer.certificate_revoked',
      by: by,
      subject: { kind: 'person', id: certificate.personId },
      territoryId: certificate.territoryId,
      before: { certificate: certificate.number },
      reason,
    })
  })
}

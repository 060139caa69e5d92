import type { OccurrenceOf } from '#core/events'
import { notify } from '#core/notifications'
import type { CertificateRenewed } from '../social_events.ts'
import volunteer from '../plugin.ts'

/** The certificate that somebody may have handed in does not count any more; a new one lies ready. */
export default async function tellOfCertificate({
  payload,
  territoryId,
}: OccurrenceOf<CertificateRenewed>) {
  const { certificateId, number, personId } = payload
  await notify(volunteer, {
    kind: 'certificate_renewed',
    personId,
    territoryId,
    reference: certificateId,
    values: { number },
    href: `/volunteer/certificates/${certificateId}`,
  })
}

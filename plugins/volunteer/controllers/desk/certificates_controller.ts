import type { HttpContext } from '@adonisjs/core/http'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import certificateWithin from '../../queries/certificate_within.ts'
import CertificateTransformer from '../../transformers/certificate_transformer.ts'

export default class CertificatesController {
  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const certificate = await certificateWithin(community, params.id)

    return inertia.render('volunteer/desk/certificates/show', {
      certificate: new CertificateTransformer(certificate).forDesk(),
    })
  }
}

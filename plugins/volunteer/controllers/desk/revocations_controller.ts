import type { HttpContext } from '@adonisjs/core/http'
import revokeCertificate from '../../actions/revoke_certificate.ts'
import VolunteerPolicy from '../../policies/volunteer_policy.ts'
import certificateWithin from '../../queries/certificate_within.ts'
import { revocationValidator } from '../../validators/certificate_validator.ts'

export default class RevocationsController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const certificate = await certificateWithin(community, params.certificate_id)
    await bouncer.with(VolunteerPolicy).authorize('manage', community)
    const { reason } = await request.validateUsing(revocationValidator)

    await revokeCertificate(certificate, reason, member)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.certificate_revoked') })
    return response.redirect().toRoute('volunteer.desk.certificates.show', [certificate.id])
  }
}

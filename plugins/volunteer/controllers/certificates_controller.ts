import type { HttpContext } from '@adonisjs/core/http'
import issueCertificate from '../actions/issue_certificate.ts'
import checkAddress from '../check_address.ts'
import certificatesOf from '../queries/certificates_of.ts'
import ownCertificate from '../queries/own_certificate.ts'
import servedMinutes from '../queries/served_minutes.ts'
import { today } from '../shanghai_time.ts'
import CertificateTransformer from '../transformers/certificate_transformer.ts'
import { certificateValidator } from '../validators/certificate_validator.ts'

/** Proofs of service: free of charge and at once, as the law asks. */
export default class CertificatesController {
  async index({ inertia, member }: HttpContext) {
    const certificates = await certificatesOf(member)
    return inertia.render('volunteer/certificates/index', {
      certificates: certificates.map((each) => new CertificateTransformer(each).forList()),
      from: `${today().slice(0, 4)}-01-01`,
      to: today(),
      minutes: await servedMinutes(member),
    })
  }

  async store({ community, i18n, member, request, response, session }: HttpContext) {
    const period = await request.validateUsing(certificateValidator)

    const { id } = await issueCertificate(community, member, period)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.certificate_issued') })
    return response.redirect().toRoute('volunteer.certificates.show', [id])
  }

  async show({ community, inertia, member, params, request }: HttpContext) {
    const certificate = await ownCertificate(member, params.id)
    return inertia.render('volunteer/certificates/show', {
      certificate: new CertificateTransformer(certificate).forOwner(),
      address: checkAddress(request.completeUrl(), { code: certificate.code, community }),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import certificateWithCode from '../queries/certificate_with_code.ts'
import CertificateTransformer from '../transformers/certificate_transformer.ts'

/** Whoever was shown a certificate looks here whether it is one, and whether it still counts. */
export default class ChecksController {
  async show({ community, inertia, request }: HttpContext) {
    const code = typed(request.input('code'))
    const certificate = code === '' ? null : await certificateWithCode(code)
    return inertia.render('volunteer/checks/show', {
      code,
      community: community.code,
      certificate: certificate ? new CertificateTransformer(certificate).forCheck() : null,
    })
  }
}

/** As it stands on paper, with gaps and in small letters too. */
function typed(code: unknown) {
  const letters = typeof code === 'string' ? code.normalize('NFKC') : ''
  return letters.replace(/[\s-]/g, '').toUpperCase().slice(0, 32)
}

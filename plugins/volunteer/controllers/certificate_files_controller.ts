import type { HttpContext } from '@adonisjs/core/http'
import { maskedIdentityNumber } from '#core/people'
import checkAddress from '../check_address.ts'
import Profile from '../models/profile.ts'
import ownCertificate from '../queries/own_certificate.ts'
import writeCertificate from '../write_certificate.ts'

/** The certificate as a page to print, with the place for the seal. */
export default class CertificateFilesController {
  async show({ community, i18n, member, params, request, response }: HttpContext) {
    const certificate = await ownCertificate(member, params.certificate_id)
    const profile = await Profile.findBy({ personId: member.id })

    const address = checkAddress(request.completeUrl(), { code: certificate.code, community })
    response.header('content-type', 'application/pdf')
    response.header('content-disposition', `inline; filename="${certificate.number}.pdf"`)
    return response.stream(
      writeCertificate(certificate, {
        address,
        i18n,
        volunteerNumber: profile?.number ?? null,
        identityNumber: maskedIdentityNumber(member),
      })
    )
  }
}

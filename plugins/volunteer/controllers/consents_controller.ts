import type { HttpContext } from '@adonisjs/core/http'
import sendConsentPaper from '../actions/send_consent_paper.ts'
import ownConsent from '../queries/own_consent.ts'
import { consentPaperValidator } from '../validators/consent_validator.ts'

/** A minor sends what their guardian signed. */
export default class ConsentsController {
  async create({ inertia, member }: HttpContext) {
    return inertia.render('volunteer/consents/create', {
      consent: await ownConsent(member),
      name: member.maskedName,
    })
  }

  async store({ i18n, member, request, response, session }: HttpContext) {
    const sent = await request.validateUsing(consentPaperValidator)

    await sendConsentPaper(member, sent)
    session.flash('notice', { tone: 'success', text: i18n.t('volunteer.consent_sent') })
    return response.redirect().toRoute('volunteer.consents.create')
  }
}

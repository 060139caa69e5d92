import type { HttpContext } from '@adonisjs/core/http'
import answerConsent from '#privacy/actions/answer_consent'
import { factsOf, keyOfPurpose } from '#privacy/consent_purposes'
import handOf from '#privacy/hand_of'
import consentsOf, { consentAnswer } from '#privacy/queries/consents_of'
import knownPurpose from '#privacy/queries/known_purpose'
import ConsentTransformer from '#privacy/transformers/consent_transformer'
import { consentValidator } from '#privacy/validators/privacy_validators'

export default class ConsentsController {
  async index({ inertia, member }: HttpContext) {
    const consents = await consentsOf(member.id)
    return inertia.render('privacy/consents', {
      consents: consents.map((consent) => new ConsentTransformer(consent).toObject()),
    })
  }

  /** One purpose by itself, with both answers equally near. */
  async show({ inertia, member, params }: HttpContext) {
    const purpose = knownPurpose(params.purpose)
    const { receiver, sensitivity, version } = factsOf(purpose)
    const latest = await consentAnswer(member.id, purpose)
    await latest?.load('by')
    return inertia.render('privacy/consent', {
      purpose,
      key: keyOfPurpose(purpose),
      version,
      isSensitive: sensitivity === 2,
      receiver: receiver ?? null,
      latest: latest && new ConsentTransformer(latest).toObject(),
    })
  }

  async store({ i18n, member, params, request, response, session }: HttpContext) {
    const purpose = knownPurpose(params.purpose)
    const { answer } = await request.validateUsing(consentValidator)

    const by = { id: handOf(member) }
    await answerConsent({ person: member, purpose, by, how: 'screen' }, answer)
    const text = i18n.t(`privacy.consent.answered.${answer}`)
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(session.pull('consent_back_to', '/me/data/consents'))
  }
}

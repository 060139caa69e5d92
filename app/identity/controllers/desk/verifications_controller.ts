import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import IdentityVerification from '#identity/models/identity_verification'
import VerificationPolicy from '#identity/policies/verification_policy'
import waitingVerifications from '#identity/queries/waiting_verifications'
import VerificationTransformer from '#identity/transformers/verification_transformer'

export default class VerificationsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)

    const waiting = await waitingVerifications(community)
    return inertia.render('desk/verifications/index', {
      waiting: waiting.map((verification) => new VerificationTransformer(verification).forQueue()),
    })
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const verification = await IdentityVerification.findWithin(community, params.id)
    await verification.load((loader) =>
      loader.load('decision').load('person', (person) => person.preload('grid'))
    )

    if (!verification.isDecided) {
      await recordLook({
        by: member,
        person: verification.person,
        act: 'identity.number_seen',
        purpose: i18n.t('identity.purposes.verification'),
      })
    }

    const waiting = await waitingVerifications(community)
    return inertia.render('desk/verifications/show', {
      waiting: waiting.map((each) => new VerificationTransformer(each).forQueue()),
      verification: new VerificationTransformer(verification).forDecision(),
    })
  }
}

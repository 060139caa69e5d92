import type { HttpContext } from '@adonisjs/core/http'
import recordLook from '#audit/actions/record_look'
import IdentityVerification from '#identity/models/identity_verification'
import type Person from '#identity/models/person'
import VerificationPolicy from '#identity/policies/verification_policy'
import duplicateOf from '#identity/queries/duplicate_of'
import waitingVerifications, { waitingForColleague } from '#identity/queries/waiting_verifications'
import VerificationTransformer from '#identity/transformers/verification_transformer'
import type Territory from '#territories/models/territory'

export default class VerificationsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)

    return inertia.render('desk/verifications/index', await this.queues(community))
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    await bouncer.with(VerificationPolicy).authorize('decide', community)
    const verification = await IdentityVerification.findWithin(community, params.id)
    await verification.load((loader) =>
      loader
        .load('pictures', (pictures) => pictures.whereNull('removed_at'))
        .load('decision', (decision) => decision.preload('confirmation'))
        .load('person', (person) => person.preload('grid'))
    )

    if (verification.needsComparing) {
      await recordLook({
        by: member,
        person: verification.person,
        act: 'identity.number_seen',
        purpose: i18n.t('identity.purposes.verification'),
      })
      await this.recordPictures(verification, member, i18n.t('identity.purposes.verification'))
    }

    const duplicate = await duplicateOf(verification, community)
    return inertia.render('desk/verifications/show', {
      ...(await this.queues(community)),
      verification: new VerificationTransformer(verification).forDecision(member),
      duplicate: duplicate && { id: duplicate.id, name: duplicate.maskedName },
      personId: verification.personId,
    })
  }

  private async recordPictures(
    { person, pictures }: IdentityVerification,
    by: Person,
    purpose: string
  ) {
    if (pictures.length === 0) return
    await recordLook({ by, person, act: 'verification.document_seen', purpose })
  }

  private async queues(community: Territory) {
    const waiting = await waitingVerifications(community)
    const seenOnce = await waitingForColleague(community)
    return {
      waiting: waiting.map((each) => new VerificationTransformer(each).forQueue()),
      seenOnce: seenOnce.map((each) => new VerificationTransformer(each).forQueue()),
    }
  }
}

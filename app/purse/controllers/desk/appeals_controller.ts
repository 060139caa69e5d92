import type { HttpContext } from '@adonisjs/core/http'
import { randomUUID } from 'node:crypto'
import recordLook from '#audit/actions/record_look'
import Appeal from '#purse/models/appeal'
import { refusalGrounds } from '#purse/models/appeal_answer'
import AppealPolicy from '#purse/policies/appeal_policy'
import { closedAppeals, openAppeals } from '#purse/queries/appeals_at'
import { ownEntry } from '#purse/queries/entry_for'
import entryView from '#purse/queries/entry_view'
import AppealTransformer from '#purse/transformers/appeal_transformer'

export default class AppealsController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(AppealPolicy).authorize('answer', community)

    const isClosed = request.input('show') === 'closed'
    const appeals = await (isClosed ? closedAppeals(community) : openAppeals(community))
    return inertia.render('desk/points/appeals/index', {
      appeals: appeals.map((each) => new AppealTransformer(each).forQueue()),
      isClosed,
      overdue: appeals.filter(({ isOverdue }) => isOverdue).length,
    })
  }

  async show({ bouncer, community, i18n, inertia, member, params }: HttpContext) {
    await bouncer.with(AppealPolicy).authorize('answer', community)
    const appeal = await Appeal.findWithin(community, params.id)
    await appeal.load((loader) => {
      loader.load('person').load('takenUpBy').load('answer')
      loader.load('proposal', (proposal) => proposal.preload('decision').preload('proposedBy'))
    })
    const { person, transferId } = appeal
    const own = await ownEntry(person, String(transferId))
    await recordLook({
      by: member,
      person,
      act: 'points.appeal_seen',
      purpose: i18n.t('purse.desk.appeals.look'),
    })

    return inertia.render('desk/points/appeals/show', {
      appeal: new AppealTransformer(appeal).forDesk(member),
      entry: own && (await entryView(own, i18n)),
      grounds: [...refusalGrounds],
      requestKey: randomUUID(),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { partyScoreHistoryOf } from '#points/queries/party_scores'
import partyStanding from '#purse/queries/party_standing'
import partyScoreView from '#purse/transformers/party_score_view'

export default class PartyScoresController {
  async index({ i18n, inertia, member }: HttpContext) {
    const entries = await partyScoreHistoryOf(member.id)
    return inertia.render('purse/party_scores', {
      standing: await partyStanding(member.id),
      entries: entries.map((entry) => partyScoreView(entry, i18n)),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import policyAt from '#points/queries/policy_at'
import offersAt from '#purse/queries/offers_at'
import ruleOffers from '#purse/queries/rule_offers'

/** How one comes to points here, what they are good for, and what they are. */
export default class WaysController {
  async index({ community, inertia, visitor }: HttpContext) {
    const person = visitor?.territoryId === community.id ? visitor : null
    return inertia.render('purse/ways', {
      community: community.shortName,
      ...(await offersAt(community, person)),
      rules: await ruleOffers(community, person),
    })
  }

  async show({ community, inertia }: HttpContext) {
    const { expireAfterMonths, gifts } = await policyAt(community.id)
    return inertia.render('purse/about', {
      community: community.shortName,
      expireAfterMonths,
      gifts,
    })
  }
}

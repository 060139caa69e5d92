import type { HttpContext } from '@adonisjs/core/http'
import householdOf from '#points/queries/household_of'
import policyAt from '#points/queries/policy_at'
import capsLeft from '#purse/queries/caps_left'
import offersAt from '#purse/queries/offers_at'

/** How one comes to points here, what they are good for, and what they are. */
export default class WaysController {
  async index({ community, i18n, inertia, visitor }: HttpContext) {
    const isHome = visitor?.territoryId === community.id
    const caps = isHome ? await capsLeft(visitor.id, await householdOf(visitor.id)) : []
    return inertia.render('purse/ways', {
      community: community.shortName,
      ...(await offersAt(community, isHome ? visitor : null)),
      caps: caps.filter(({ pluginId, ruleCode }) =>
        i18n.hasMessage(`${pluginId}.adds.rules.${ruleCode}`)
      ),
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

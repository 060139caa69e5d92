import type { HttpContext } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import SpacesPolicy from '../../policies/spaces_policy.ts'
import contactPhone from '../../queries/contact_phone.ts'
import openingOf from '../../queries/opening_of.ts'
import { spaceAtDesk } from '../../queries/spaces_at_desk.ts'
import SpaceTransformer from '../../transformers/space_transformer.ts'

/** The sheet for the door: what it is, when it is open, and a code that leads to booking and checking in. */
export default class SheetsController {
  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(SpacesPolicy).authorize('manage', community)
    const space = await spaceAtDesk(community, params.space_id)

    const { hours } = await openingOf(space)
    const page = router.makeUrl('spaces.spaces.show', [space.id])
    return inertia.render('spaces/desk/sheets/show', {
      space: new SpaceTransformer(space).forDesk(null),
      url: `${request.protocol()}://${request.host()}${page}`,
      hours,
      phone: await contactPhone(community),
    })
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import MergePolicy from '#identity/policies/merge_policy'
import personWithin from '#identity/queries/person_within'
import { mergeSearchValidator } from '#identity/validators/merge_validators'

/** Finds two persons by phone or identity number, which must not stand in an address. */
export default class MergeSearchesController {
  async store({ bouncer, community, request, response }: HttpContext) {
    await bouncer.with(MergePolicy).authorize('merge', community)
    const { one, other } = await request.validateUsing(mergeSearchValidator)

    const first = await personWithin(community, one)
    const second = await personWithin(community, other)
    return response.redirect().toPath(`/desk/merges/create/${first.id}/${second.id}`)
  }
}

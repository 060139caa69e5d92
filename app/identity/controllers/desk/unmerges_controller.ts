import type { HttpContext } from '@adonisjs/core/http'
import unmergePersons from '#identity/actions/unmerge_persons'
import PersonMerge from '#identity/models/person_merge'
import MergePolicy from '#identity/policies/merge_policy'
import { unmergeValidator } from '#identity/validators/merge_validators'

/** A merge was wrong. */
export default class UnmergesController {
  async store(ctx: HttpContext) {
    const { bouncer, community, i18n, member, params, request, response, session } = ctx
    const merge = await PersonMerge.findWithin(community, params.merge_id)
    await bouncer.with(MergePolicy).authorize('merge', community)
    const { reason } = await request.validateUsing(unmergeValidator)

    await unmergePersons(merge, { by: member, reason })
    session.flash('notice', { tone: 'success', text: i18n.t('verification.merge.undone') })
    return response.redirect().toPath(`/desk/merges/${merge.id}`)
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import mergePersons from '#identity/actions/merge_persons'
import PersonMerge from '#identity/models/person_merge'
import MergePolicy from '#identity/policies/merge_policy'
import mergesWithin from '#identity/queries/merges_within'
import personWithin, { entryWithin, inOrderOfMerge } from '#identity/queries/person_within'
import previewOfMerge from '#identity/queries/preview_of_merge'
import suspectedDuplicates from '#identity/queries/suspected_duplicates'
import MergeTransformer, { countsOf, entryOf } from '#identity/transformers/merge_transformer'
import { mergeValidator } from '#identity/validators/merge_validators'

/** Two entries that are one person. */
export default class MergesController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(MergePolicy).authorize('merge', community)

    const merges = await mergesWithin(community)
    return inertia.render('desk/merges/index', {
      suspected: await suspectedDuplicates(community),
      merges: merges.map((merge) => new MergeTransformer(merge).forList()),
    })
  }

  /** Who they are, and what would move: tried out and taken back. */
  async create({ bouncer, community, inertia, member, params }: HttpContext) {
    await bouncer.with(MergePolicy).authorize('merge', community)
    const first = await entryWithin(community, params.one)
    const second = await entryWithin(community, params.other)

    const { kept, merged } = inOrderOfMerge(first, second)
    const preview = await previewOfMerge(kept, merged, member)
    return inertia.render('desk/merges/create', {
      kept: entryOf(kept),
      merged: entryOf(merged),
      ...countsOf(preview),
    })
  }

  async store({ bouncer, community, i18n, member, request, response, session }: HttpContext) {
    await bouncer.with(MergePolicy).authorize('merge', community)
    const { one, other, reason } = await request.validateUsing(mergeValidator)
    const first = await personWithin(community, one)
    const second = await personWithin(community, other)

    const { merge } = await mergePersons({ ...inOrderOfMerge(first, second), reason }, member)
    session.flash('notice', { tone: 'success', text: i18n.t('verification.merge.done') })
    return response.redirect().toPath(`/desk/merges/${merge.id}`)
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(MergePolicy).authorize('merge', community)
    const merge = await PersonMerge.findWithin(community, params.id)
    await merge.load((loader) =>
      loader.load('kept').load('merged').load('mergedBy').load('unmerge')
    )

    return inertia.render('desk/merges/show', { merge: new MergeTransformer(merge).forShow() })
  }
}

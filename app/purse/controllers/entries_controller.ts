import type { HttpContext } from '@adonisjs/core/http'
import { appealAbout } from '#purse/queries/appeals_of'
import entryFor from '#purse/queries/entry_for'
import entryView from '#purse/queries/entry_view'
import AppealTransformer from '#purse/transformers/appeal_transformer'

export default class EntriesController {
  async show({ i18n, inertia, member, params }: HttpContext) {
    const found = await entryFor(member, params.id)

    const appeal = found.isOwn ? await appealAbout(member, found.entry.id) : null
    return inertia.render('purse/entry', {
      entry: await entryView(found, i18n),
      isOwn: found.isOwn,
      appeal: appeal && new AppealTransformer(appeal).forList(),
    })
  }
}

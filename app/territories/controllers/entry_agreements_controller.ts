import type { HttpContext } from '@adonisjs/core/http'
import agreeToEntry from '#territories/actions/agree_to_entry'
import ownEntry from '#territories/queries/own_entry'

/** Only the person themselves says whether they are shown. */
export default class EntryAgreementsController {
  async store({ member, params, response }: HttpContext) {
    const entry = await ownEntry(member, params.entry_id)
    await agreeToEntry(entry, member, 'agreed')
    return response.redirect().toPath('/desk/directory')
  }

  async destroy({ member, params, response }: HttpContext) {
    const entry = await ownEntry(member, params.entry_id)
    await agreeToEntry(entry, member, 'withdrawn')
    return response.redirect().toPath('/desk/directory')
  }
}

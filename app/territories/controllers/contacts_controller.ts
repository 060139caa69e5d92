import type { HttpContext } from '@adonisjs/core/http'
import { contactsIn } from '#territories/queries/directory_entries'
import DirectoryEntryTransformer from '#territories/transformers/directory_entry_transformer'

/** Whom to call: the workers of one's own grid first, then everybody of the community. */
export default class ContactsController {
  async index({ community, inertia, visitor }: HttpContext) {
    const contacts = await contactsIn(community)
    const isOwn = ({ territoryId }: { territoryId: string }) => territoryId === visitor?.gridId
    const view = (entry: (typeof contacts)[number]) =>
      new DirectoryEntryTransformer(entry).toObject()
    return inertia.render('directory/index', {
      community: community.shortName,
      own: contacts.filter(isOwn).map(view),
      others: contacts.filter((entry) => !isOwn(entry)).map(view),
    })
  }
}

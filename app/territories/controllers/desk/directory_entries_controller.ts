import type { HttpContext } from '@adonisjs/core/http'
import storePicture from '#files/actions/store_picture'
import writeDirectoryEntry, { addDirectoryEntry } from '#territories/actions/write_directory_entry'
import removeDirectoryEntry from '#territories/actions/remove_directory_entry'
import DirectoryEntry from '#territories/models/directory_entry'
import DirectoryPolicy from '#territories/policies/directory_policy'
import directoryEntries from '#territories/queries/directory_entries'
import staffToList from '#territories/queries/staff_to_list'
import { placesToList } from '#territories/queries/territory_at'
import { territoryWithin } from '#territories/queries/territories_matching'
import DirectoryEntryTransformer from '#territories/transformers/directory_entry_transformer'
import { entryValidator, newEntryValidator } from '#territories/validators/directory_validators'

export default class DirectoryEntriesController {
  async index({ bouncer, community, inertia, member }: HttpContext) {
    await bouncer.with(DirectoryPolicy).authorize('read', community)
    const entries = await directoryEntries(community)
    return inertia.render('desk/directory/index', {
      entries: entries.map((entry) => new DirectoryEntryTransformer(entry).forDesk(member)),
      canWrite: await bouncer.with(DirectoryPolicy).allows('write', community),
    })
  }

  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(DirectoryPolicy).authorize('write', community)
    const places = await placesToList(community)
    const staff = await staffToList(community)
    return inertia.render('desk/directory/create', {
      places: places.map(({ code, shortName }) => ({ code, name: shortName })),
      staff: staff.map(({ id, name }) => ({ id, name: name ?? '' })),
    })
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(DirectoryPolicy).authorize('write', community)
    const { person, picture, place, ...words } = await request.validateUsing(newEntryValidator)
    const territory = await territoryWithin(community, place)
    const colleague = person
      ? await staffToList(community).where('persons.id', person).firstOrFail()
      : null

    const pictureId = picture ? await keep(picture, territory.id, member.id) : null
    await addDirectoryEntry(territory, { words, person: colleague, pictureId, by: member })
    return response.redirect().toRoute('grids.directory.index')
  }

  async edit({ bouncer, community, inertia, member, params }: HttpContext) {
    const entry = await entryWithin(community, params.id)
    await bouncer.with(DirectoryPolicy).authorize('write', community)
    return inertia.render('desk/directory/edit', {
      entry: new DirectoryEntryTransformer(entry).forDesk(member),
    })
  }

  async update({ bouncer, community, member, params, request, response }: HttpContext) {
    const entry = await entryWithin(community, params.id)
    await bouncer.with(DirectoryPolicy).authorize('write', community)
    const { picture, ...words } = await request.validateUsing(entryValidator)

    const pictureId = picture ? await keep(picture, entry.territoryId, member.id) : null
    await writeDirectoryEntry(entry, { words, pictureId, by: member })
    return response.redirect().toRoute('grids.directory.index')
  }

  async destroy({ bouncer, community, member, params, response }: HttpContext) {
    const entry = await entryWithin(community, params.id)
    await bouncer.with(DirectoryPolicy).authorize('write', community)

    await removeDirectoryEntry(entry, member)
    return response.redirect().toRoute('grids.directory.index')
  }
}

type Community = HttpContext['community']

async function entryWithin(community: Community, id: string) {
  const { id: known } = await DirectoryEntry.findWithin(community, id)
  return directoryEntries(community).where('directory_entries.id', known).firstOrFail()
}

/** Everybody may see it: it hangs on the wall. */
async function keep(picture: { tmpPath?: string }, territoryId: string, uploadedById: string) {
  const { id } = await storePicture(picture, { territoryId, uploadedById, as: 'open' })
  return id
}

import type { HttpContext } from '@adonisjs/core/http'
import SavedFilter from '#identity/models/saved_filter'
import { savedFilterValidator } from '#identity/validators/saved_filter_validators'

export default class SavedFiltersController {
  /** One of the same name for the same list takes its place. */
  async store({ i18n, member, request, response, session }: HttpContext) {
    const { filterName: name, path, query } = await request.validateUsing(savedFilterValidator)

    await SavedFilter.updateOrCreate({ personId: member.id, path, name }, { query })
    const text = i18n.t('interface.saved.kept', { name })
    session.flash('notice', { tone: 'success', text })
    return response.redirect().toPath(`${path}?${query}`)
  }

  async destroy({ i18n, member, params, response, session }: HttpContext) {
    const filter = await SavedFilter.query()
      .where('person_id', member.id)
      .whereRaw('id::text = ?', [String(params.filter_id)])
      .firstOrFail()

    await filter.delete()
    const { name, path, query } = filter
    const text = i18n.t('interface.saved.removed', { name })
    const back = new URLSearchParams({ filterName: name, path, query })
    session.flash('notice', { tone: 'success', text, undo: `/desk/filters?${back}` })
    return response.redirect().toPath(path)
  }
}

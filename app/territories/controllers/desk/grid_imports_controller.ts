import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import importGrids from '#territories/actions/import_grids'
import TerritoryPolicy from '#territories/policies/territory_policy'
import { communityAt } from '#territories/queries/territory_at'
import { gridFileValidator } from '#territories/validators/grid_validators'

/** Grids drawn elsewhere: every polygon of the file, or none of them. */
export default class GridImportsController {
  async store({
    bouncer,
    community,
    i18n,
    member,
    params,
    request,
    response,
    session,
  }: HttpContext) {
    const place = await communityAt(community, params.code)
    await bouncer.with(TerritoryPolicy).authorize('extend', place)
    const { file } = await request.validateUsing(gridFileValidator)

    const count = await importGrids(place, await readFile(file.tmpPath!, 'utf-8'), member)
    session.flash('notice', { tone: 'success', text: i18n.t('grids.imported', { count }) })
    return response.redirect().toRoute('grids.index', [place.code])
  }
}

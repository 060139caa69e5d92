import type { HttpContext } from '@adonisjs/core/http'
import { v4 as uuid } from 'uuid'
import bringList from '#registers/actions/bring_list'
import { registerNames, type RegisterName } from '#registers/lists/register_list'
import registerLists from '#registers/lists/register_lists'
import RegisterImport from '#registers/models/register_import'
import RegistersPolicy from '#registers/policies/registers_policy'
import countOutcomes from '#registers/queries/count_outcomes'
import isForgotten from '#registers/queries/is_forgotten'
import linesTold, { latestImports } from '#registers/queries/lines_told'
import ImportTransformer from '#registers/transformers/import_transformer'
import { importValidator } from '#registers/validators/form_validators'

/** Lists that staff bring for a register, and how far each has come. */
export default class ImportsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)

    const imports = await latestImports(community)
    return inertia.render('desk/registers/imports/index', {
      imports: imports.map((brought) => new ImportTransformer(brought).forList()),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)

    const register = registerIn(request.qs())
    return inertia.render('desk/registers/imports/create', {
      register,
      columns: registerLists[register].columns.map(({ isRequired, name }) => ({
        isRequired,
        name,
      })),
      requestKey: uuid(),
    })
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const { file, requestKey: id } = await request.validateUsing(importValidator)

    const list = registerLists[registerIn(request.qs())]
    await bringList(list, community, { id, path: file.tmpPath!, name: file.clientName, by: member })
    return response.redirect().toRoute('registers.imports.show', [id])
  }

  async show({ bouncer, community, inertia, params, request }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const brought = await RegisterImport.findWithin(community, params.id)
    await brought.load('madeBy')

    const page = Math.max(1, Math.trunc(Number(request.input('page'))) || 1)
    const told = await linesTold(brought, page)
    const counts = await countOutcomes(brought.id)
    return inertia.render('desk/registers/imports/show', {
      brought: new ImportTransformer(brought).whole(counts),
      isForgotten: await isForgotten(brought),
      ...told,
      page,
    })
  }
}

function registerIn({ register }: Record<string, unknown>): RegisterName {
  return registerNames.find((name) => name === register) ?? 'persons'
}

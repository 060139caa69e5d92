import type { HttpContext } from '@adonisjs/core/http'
import { undoImport } from '#registers/actions/decide_import'
import RegisterImport from '#registers/models/register_import'
import RegistersPolicy from '#registers/policies/registers_policy'

/** A list was the wrong one: what it brought is taken out again. */
export default class ImportReversalsController {
  async store({ bouncer, community, params, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const brought = await RegisterImport.findWithin(community, params.import_id)

    await undoImport(brought)
    return response.redirect().toRoute('registers.imports.show', [brought.id])
  }
}

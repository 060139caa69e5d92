import type { HttpContext } from '@adonisjs/core/http'
import { applyImport } from '#registers/actions/decide_import'
import RegisterImport from '#registers/models/register_import'
import RegistersPolicy from '#registers/policies/registers_policy'

/** What was found ready becomes part of the register. */
export default class ImportApplicationsController {
  async store({ bouncer, community, params, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const brought = await RegisterImport.findWithin(community, params.import_id)

    await applyImport(brought)
    return response.redirect().toRoute('registers.imports.show', [brought.id])
  }
}

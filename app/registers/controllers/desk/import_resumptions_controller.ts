import type { HttpContext } from '@adonisjs/core/http'
import { resumeImport } from '#registers/actions/decide_import'
import RegisterImport from '#registers/models/register_import'
import RegistersPolicy from '#registers/policies/registers_policy'

/** After a fault of ours the work goes on. */
export default class ImportResumptionsController {
  async store({ bouncer, community, params, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const brought = await RegisterImport.findWithin(community, params.import_id)

    await resumeImport(brought)
    return response.redirect().toRoute('registers.imports.show', [brought.id])
  }
}

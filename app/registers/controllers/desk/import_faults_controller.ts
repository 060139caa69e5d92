import type { HttpContext } from '@adonisjs/core/http'
import RegisterImport from '#registers/models/register_import'
import RegistersPolicy from '#registers/policies/registers_policy'
import { everyLineTold } from '#registers/queries/lines_told'
import sendSheet from '#sheets/send_sheet'

/** Every line that was not taken and why, as a table to mend the list by. */
export default class ImportFaultsController {
  async show({ bouncer, community, i18n, params, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)
    const brought = await RegisterImport.findWithin(community, params.import_id)

    const head = ['line', 'column', 'fault'].map((each) => i18n.t(`registers.faults_file.${each}`))
    async function* rows() {
      for await (const { faults, line } of everyLineTold(brought)) {
        for (const { field, key, values } of faults) {
          const column = field ? i18n.t(field) : ''
          yield [line, column, i18n.t(key, { ...values, field: column })]
        }
      }
    }
    const title = i18n.t('registers.faults_file.title')
    return sendSheet(response, { title, head, rows: rows() }, 'xlsx')
  }
}

import type { HttpContext } from '@adonisjs/core/http'
import { writeXlsx } from 'hucre/xlsx'
import { registerNames } from '#registers/lists/register_list'
import registerLists from '#registers/lists/register_lists'
import RegistersPolicy from '#registers/policies/registers_policy'
import sampleSheets from '#registers/queries/sample_sheets'
import nameFile from '#files/name_file'

/** An empty list with the right head, an example, and a sheet that explains each column. */
export default class SamplesController {
  async show({ bouncer, community, i18n, request, response }: HttpContext) {
    await bouncer.with(RegistersPolicy).authorize('import', community)

    const register = registerNames.find((name) => name === request.input('register')) ?? 'persons'
    const workbook = await writeXlsx({ sheets: sampleSheets(registerLists[register], i18n) })
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    nameFile(response, `${i18n.t(`registers.lists.${register}`)}.xlsx`, mediaType)
    return response.send(Buffer.from(workbook))
  }
}

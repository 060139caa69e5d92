import type { HttpContext } from '@adonisjs/core/http'
import { thisMonth } from '#budgets/days'
import BudgetsPolicy from '#budgets/policies/budgets_policy'
import monthStatement from '#budgets/queries/month_statement'
import sendTable from '#sheets/send_table'
import statementTable from '#budgets/statement_table'
import { statementValidator } from '#budgets/validators/budget_validators'

/** A month's statement, to be printed and signed, or worked on. */
export default class StatementFilesController {
  async show({ bouncer, community, i18n, params, request, response }: HttpContext) {
    await bouncer.with(BudgetsPolicy).authorize('manage', community)
    const data = request.qs()
    const form = await request.validateUsing(statementValidator, { data })

    const name = { kind: params.kind, key: params.key }
    const statement = await monthStatement(community, name, form.month ?? thisMonth())
    return sendTable(response, statementTable(statement, i18n), form.format ?? 'xlsx')
  }
}

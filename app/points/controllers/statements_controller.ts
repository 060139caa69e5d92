import type { HttpContext } from '@adonisjs/core/http'
import balanceOf from '#points/queries/balance'
import statementOf, { entriesPerPage } from '#points/queries/statement'
import StatementEntryTransformer from '#points/transformers/statement_entry_transformer'

export default class StatementsController {
  async index({ inertia, member, request }: HttpContext) {
    const before = Number(request.input('before')) || undefined
    const entries = await statementOf(member.id, before)
    const isFull = entries.length === entriesPerPage
    return inertia.render('points/index', {
      balance: await balanceOf(member.id),
      entries: entries.map((entry) => new StatementEntryTransformer(entry).forStatement()),
      isFirst: !before,
      older: isFull ? (entries.at(-1)?.seq ?? null) : null,
    })
  }
}

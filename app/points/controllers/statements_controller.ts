import type { HttpContext } from '@adonisjs/core/http'
import balanceOf from '#points/queries/balance'
import statementOf from '#points/queries/statement'
import StatementEntryTransformer from '#points/transformers/statement_entry_transformer'

export default class StatementsController {
  async index({ inertia, member, request }: HttpContext) {
    const before = placeIn(request.input('before'))
    const entries = await statementOf(member.id, before)
    // Places are counted from 1 without a gap: after the first there is nothing older.
    const last = entries.at(-1)?.seq ?? 1
    return inertia.render('points/index', {
      balance: await balanceOf(member.id),
      entries: entries.map((entry) => new StatementEntryTransformer(entry).forStatement()),
      isFirst: !before,
      older: last > 1 ? last : null,
    })
  }
}

/** A place in the history, as an address tells it. One that cannot be is as good as none. */
function placeIn(text: unknown) {
  const place = Number(text)
  return Number.isSafeInteger(place) && place > 0 ? place : undefined
}

import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import RegisterImport, { workingStates } from '#registers/models/register_import'

/** A month after it was brought nothing of a list is kept but its records, and how many there were. */
export default async function forgetImports() {
  const aMonthAgo = DateTime.now().minus({ months: 1 }).toJSDate()
  await transaction(async (client) => {
    const old = () => RegisterImport.query({ client }).where('created_at', '<', aMonthAgo)
    // What nobody has decided about by now is out of date.
    await old().whereIn('state', ['checking', 'checked']).delete()
    // What is being worked on keeps its lines until that is done; nobody begins while they go.
    const done = await old()
      .where((each) => each.whereNotIn('state', [...workingStates]).orWhereNotNull('failed_at'))
      .whereIn('id', (kept) => kept.from('register_import_chunks').select('import_id'))
      .orderBy('id')
      .forUpdate()
      .select('id')
    const ids = done.map(({ id }) => id)
    await client.from('register_import_chunks').whereIn('import_id', ids).delete()
  })
}
